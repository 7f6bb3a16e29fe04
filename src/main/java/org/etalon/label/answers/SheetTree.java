/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.submission.DossierState;
import org.etalon.platform.text.JsonTree;

/** From answers to the plain values of a dossier that is scored. */
final class SheetTree {
    private static final String UNSAID = "*";
    private static final String NOWHERE = "https://example.invalid/";

    private SheetTree() {}

    static Map<String, Object> words(AnswerSheet sheet) {
        return tree(sheet, (type, answer) -> answer, sheet.answers().notApplicable());
    }

    /** The same for the engine, and for a reader without a word of what was written. */
    static Map<String, Object> figures(AnswerSheet sheet) {
        Map<String, Object> unsaid = new LinkedHashMap<>();
        sheet.answers().notApplicable().keySet().forEach(id -> unsaid.put(id, UNSAID));
        return tree(sheet, SheetTree::unsaid, unsaid);
    }

    private static Answer unsaid(AnswerType type, Answer answer) {
        if (answer instanceof Answer.Entries entries) {
            return new Answer.Entries(IntStream.rangeClosed(1, entries.texts().size())
                    .mapToObj(Integer::toString)
                    .toList());
        }
        if (answer instanceof Answer.Words) {
            return new Answer.Words(type instanceof AnswerType.Address ? NOWHERE : UNSAID);
        }
        return answer;
    }

    private static Map<String, Object> tree(
            AnswerSheet sheet, BiFunction<AnswerType, Answer, Answer> told, Map<String, ?> notApplicable) {
        Answers answers = sheet.answers();
        QuestionIndex index = answers.index();
        Map<String, Object> given = new LinkedHashMap<>();
        answers.given().forEach((id, answer) -> {
            AnswerType type = index.question(index.get(id)).type();
            given.put(id, JsonTree.read(AnswerText.of(told.apply(type, answer))));
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("collectivity", DossierState.facts(sheet.facts()));
        tree.put("answers", given);
        tree.put("notApplicable", notApplicable);
        tree.put("evidence", evidence(answers));
        return tree;
    }

    private static List<String> evidence(Answers answers) {
        List<String> proven = new ArrayList<>();
        for (int i = 0; i < answers.index().size(); i++) {
            var question = answers.index().question(i);
            if (answers.evidenced(i) && question.evidence().isPresent()) {
                proven.add(question.id());
            }
        }
        return proven;
    }
}
