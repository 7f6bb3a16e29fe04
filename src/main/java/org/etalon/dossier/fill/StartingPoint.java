/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierProblem;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.edition.EditionStage;

/** Looks up what a new dossier refers to, and refuses what is not there. */
@ApplicationScoped
class StartingPoint {
    @Inject
    Directory directory;

    @Inject
    EditionQuery editions;

    @Inject
    DossierEngines engines;

    /** A body that is still there. */
    DirectoryEntry collectivity(NewDossier asked) {
        return found(
                directory.index().find(said(asked.collectivity())).filter(entry -> !entry.isGone()),
                DossierProblem.COLLECTIVITY_MISSING,
                "collectivity");
    }

    /** An edition that everybody may know of. */
    EditionRow edition(NewDossier asked) {
        return found(
                editions.find(said(asked.edition()))
                        .filter(row -> row.plan().time().stage() != EditionStage.DRAFT),
                DossierProblem.EDITION_MISSING,
                "edition");
    }

    /** The self-assessment's facts and answers, else the directory's facts and none. */
    AnswerSheet sheet(NewDossier asked, EditionRow edition) {
        Scoring scoring = engines.get(edition.plan().questionnaire());
        if (asked.assessment() == null) {
            return new AnswerSheet(FirstAnswers.facts(collectivity(asked)), Answers.none(scoring.index()));
        }
        Intake<AnswerSheet> intake = Intake.ofDossier(scoring.index(), asked.assessment());
        refuseIfAny(intake.problems());
        return intake.value().orElseThrow();
    }

    private static <T> T found(Optional<T> found, DossierProblem problem, String field) {
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(problem, field)));
        return found.get();
    }

    /** Without what no name has and no database takes. */
    private static String said(String name) {
        return name == null || name.indexOf(0) >= 0 ? "" : name;
    }
}
