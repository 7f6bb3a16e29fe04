/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.catalogue.Catalogue;

/** What an edition may become, given the questionnaires at hand. */
@ApplicationScoped
class EditionRules {
    @Inject
    Catalogue catalogue;

    /**
     * The digest of the rules by which its dossiers will be scored.
     *
     * @throws org.etalon.core.problem.RefusedException where there is no such questionnaire, or it may still change though the edition
     *     is confirmed
     */
    String rulesOf(EditionPlan plan) {
        String[] key = plan.questionnaire().split("/", -1);
        Optional<Questionnaire> found =
                key.length == 2 ? catalogue.find(key[0], key[1]).map(each -> each.questionnaire()) : Optional.empty();
        refuseIfAny(
                found.isPresent()
                        ? List.of()
                        : List.of(Problem.of(EditionProblem.QUESTIONNAIRE_UNKNOWN, "questionnaire")));
        boolean open = found.get().status() == Questionnaire.Status.DRAFT;
        refuseIfAny(
                open && plan.time().stage() != EditionStage.DRAFT
                        ? List.of(Problem.of(EditionProblem.QUESTIONNAIRE_NOT_PUBLISHED, "questionnaire"))
                        : List.of());
        return found.get().digests().rules();
    }

    /** What a change breaks: the stages have an order, and what others rely on is fixed once it has been announced. */
    static List<Problem> problems(EditionPlan before, EditionPlan after, Instant now) {
        List<Problem> problems = new ArrayList<>();
        EditionPhase phase = before.time().phase(now);
        EditionStage stage = before.time().stage();
        EditionStage next = after.time().stage();
        if (next != stage && (!stage.canBecome(next, phase) || before.time().publishesAt() != null)) {
            problems.add(Problem.of(
                    EditionProblem.STAGE_FORBIDDEN, "stage", EditionCheck.key(stage), EditionCheck.key(next)));
        }
        if (stage != EditionStage.DRAFT && !before.questionnaire().equals(after.questionnaire())) {
            problems.add(Problem.of(EditionProblem.FIXED, "questionnaire"));
        }
        if (phase != EditionPhase.DRAFT
                && phase != EditionPhase.ANNOUNCED
                && !before.time().opensAt().equals(after.time().opensAt())) {
            problems.add(Problem.of(EditionProblem.FIXED, "opensAt"));
        }
        if (stage.compareTo(EditionStage.CONFIRMED) > 0
                && !before.time().end().equals(after.time().end())) {
            problems.add(Problem.of(EditionProblem.FIXED, "closesAt"));
        }
        return problems;
    }
}
