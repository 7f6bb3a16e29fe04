/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Scores a dossier that is sent in and kept nowhere. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class ScoreDossier {
    @Inject
    Engines engines;

    /**
     * The dossier with its result.
     *
     * @param dossier JSON, see {@link DossierJson}
     * @throws org.etalon.core.problem.RefusedException where there is no such edition, or with everything that does not fit it
     */
    public Scored score(String programme, String edition, byte[] dossier) {
        var engine = engines.find(programme, edition);
        refuseIfAny(engine.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        Scoring scoring = engine.get();
        Intake<AnswerSheet> intake = DossierJson.read(scoring.index(), dossier);
        refuseIfAny(intake.problems());
        AnswerSheet sheet = intake.value().orElseThrow();
        return new Scored(scoring, sheet, scoring.assess(sheet));
    }
}
