/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;

/** From the state in a snapshot to what its score is made from. */
final class ArchivedAnswers {
    private static final Set<String> COUNTED = Set.of("answered", "to-confirm");

    private ArchivedAnswers() {}

    static Intake<AnswerSheet> sheet(Map<String, Object> state, QuestionIndex index) {
        Map<String, Object> answers = new HashMap<>();
        Map<String, Object> notApplicable = new HashMap<>();
        Map<String, Object> given = Tree.map(state, "answers");
        for (String question : given.keySet()) {
            Map<String, Object> answer = Tree.map(given, question);
            String kind = Tree.text(answer, "state");
            if (COUNTED.contains(kind)) {
                answers.put(question, answer.get("answer"));
            } else if (kind.equals("not-applicable")) {
                notApplicable.put(question, answer.get("justification"));
            }
        }
        List<String> evidence = Tree.list(state, "evidence")
                .flatMap(item -> Tree.texts(item, "questions"))
                .distinct()
                .toList();
        return Intake.ofDossier(
                index,
                Map.of(
                        "collectivity", Tree.map(state, "facts"),
                        "answers", answers,
                        "notApplicable", notApplicable,
                        "evidence", evidence));
    }
}
