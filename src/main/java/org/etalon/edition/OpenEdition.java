/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser begins an edition: as a draft, or announced at once. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class OpenEdition {
    @Inject
    EditionRepository editions;

    @Inject
    EditionRules rules;

    @Inject
    Clock clock;

    /** @throws org.etalon.core.problem.RefusedException naming all that is wrong, or where there is one of this name */
    public EditionRow open(EditionWish asked) {
        var checked = EditionCheck.of(asked.or(EditionCheck.USUAL));
        List<Problem> problems = new ArrayList<>(checked.problems());
        checked.plan()
                .map(plan -> plan.time().stage())
                .filter(stage -> stage.compareTo(EditionStage.CONFIRMED) > 0)
                .ifPresent(stage -> problems.add(Problem.of(
                        EditionProblem.STAGE_FORBIDDEN,
                        "stage",
                        EditionCheck.key(EditionStage.DRAFT),
                        EditionCheck.key(stage))));
        refuseIfAny(problems);
        EditionPlan plan = checked.plan().get();
        refuseIfAny(
                editions.find(plan.key()).isPresent()
                        ? List.of(Problem.of(EditionProblem.EDITION_TAKEN, "edition", plan.key()))
                        : List.of());
        var edition = new Edition(plan, rules.rulesOf(plan), clock.instant());
        editions.add(edition);
        return edition.row();
    }
}
