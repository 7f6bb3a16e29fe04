/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.answer.AnswerProblem;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;

/**
 * What can be scored of what was entered, and what can't. A page scores the rest and says what is wrong, where REST refuses all.
 *
 * @param sheet empty where the type of the collectivity is not known
 * @param problems each at a question or a fact
 */
record Received(Optional<AnswerSheet> sheet, List<Problem> problems) {
    private static final Set<AnswerProblem> OF_FACTS = Set.of(
            AnswerProblem.TYPE_MISSING,
            AnswerProblem.TYPE_UNKNOWN,
            AnswerProblem.FACT_UNKNOWN,
            AnswerProblem.FACT_OF_WRONG_TYPE,
            AnswerProblem.FACT_NOT_WHOLE,
            AnswerProblem.FACT_TOO_PRECISE,
            AnswerProblem.FACT_OUT_OF_RANGE);

    /** @param dossier raw; what doesn't fit is taken out of it */
    static Received of(QuestionIndex index, Map<String, Object> dossier) {
        Intake<AnswerSheet> intake = Intake.ofDossier(index, dossier);
        if (intake.value().isPresent()) {
            return new Received(intake.value(), List.of());
        }
        drop(intake.problems(), dossier);
        return new Received(Intake.ofDossier(index, dossier).value(), intake.problems());
    }

    static boolean isOfFacts(Problem problem) {
        return problem.code() instanceof AnswerProblem code && OF_FACTS.contains(code);
    }

    private static void drop(List<Problem> problems, Map<String, Object> dossier) {
        Set<String> facts = new HashSet<>();
        Set<String> questions = new HashSet<>();
        problems.forEach(problem -> (isOfFacts(problem) ? facts : questions).add(problem.at()));
        part(dossier, "collectivity").keySet().removeAll(facts);
        part(dossier, "answers").keySet().removeAll(questions);
        part(dossier, "notApplicable").keySet().removeAll(questions);
        List<Object> evidence = new ArrayList<>((List<?>) dossier.get("evidence"));
        evidence.removeAll(questions);
        dossier.put("evidence", evidence);
    }

    private static Map<?, ?> part(Map<String, Object> dossier, String name) {
        return (Map<?, ?>) dossier.get(name);
    }

    /** The problems of what was entered; that nobody has said yet who answers is none of them. */
    List<Problem> misfits() {
        return problems.stream()
                .filter(problem -> problem.code() != AnswerProblem.TYPE_MISSING)
                .toList();
    }
}
