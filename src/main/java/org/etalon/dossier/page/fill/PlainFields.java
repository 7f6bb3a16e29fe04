/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.page.EnteredForm;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.dossier.fill.plain.EnteredAnswer;

/**
 * What came back in the plain form: {@code q.} and a question's id for the answer, {@code s.} for its state, {@code j.} for the
 * justification, {@code v.} and {@code m.} for the version and the mark of what stood there.
 */
record PlainFields(EnteredForm form, Map<String, List<String>> fields) {
    static PlainFields of(QuestionIndex index, Map<String, String[]> sent) {
        Map<String, List<String>> fields = sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Stream.of(field.getValue())
                        .map(text -> text.replace("\r\n", "\n"))
                        .toList()));
        return new PlainFields(new EnteredForm(index, fields), fields);
    }

    boolean has(String question) {
        return fields.containsKey("v." + question);
    }

    List<String> values(String question) {
        return form.values(question);
    }

    String state(String question) {
        return one("s." + question);
    }

    String justification(String question) {
        return one("j." + question);
    }

    EnteredAnswer entered(String question) {
        Map<String, Object> sent = new HashMap<>();
        boolean answered = !form.values(question).isEmpty();
        if (answered) {
            sent.put("answer", form.answer(question));
        }
        String state = state(question);
        sent.put("state", !state.isEmpty() ? state : answered ? "answered" : "unanswered");
        sent.put("justification", justification(question).isEmpty() ? null : justification(question));
        String version = one("v." + question);
        return new EnteredAnswer(
                question, version.matches("\\d{1,18}") ? Long.parseLong(version) : -1, one("m." + question), sent);
    }

    private String one(String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
