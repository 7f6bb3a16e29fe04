/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.platform.text.CanonicalText;

/**
 * Answers to one question, for people and for programs.
 *
 * @param labels of choices by their ids, in order; empty where there are none
 * @param between what parts several of them
 */
record AnswerValues(AnswerType type, Map<String, String> labels, String between, TableWords words) {
    private static final List<String> YES_NO = List.of("yes", "no");

    static AnswerValues of(AnswerType type, TableWords words) {
        List<String> ids = ids(type);
        List<String> said = words.wording().choices(type);
        Map<String, String> labels = new HashMap<>();
        IntStream.range(0, ids.size()).forEach(at -> labels.put(ids.get(at), said.get(at)));
        return new AnswerValues(type, labels, words.say("between"), words);
    }

    private static List<String> ids(AnswerType type) {
        if (type instanceof AnswerType.YesNo) {
            return YES_NO;
        }
        List<Choice> choices = type instanceof AnswerType.Single single
                ? single.choices()
                : type instanceof AnswerType.Multiple multiple ? multiple.choices() : List.of();
        return choices.stream().map(Choice::id).toList();
    }

    /** A text, a number or a day. */
    Object readable(Object answer) {
        if (answer instanceof List<?> several) {
            return several.stream()
                    .map(each -> labels.getOrDefault(each.toString(), each.toString()))
                    .collect(Collectors.joining(between));
        }
        return answer instanceof String one && labels.containsKey(one) ? labels.get(one) : plain(answer);
    }

    /** As it was given; choices by their ids, a space between several; a list as JSON. Null for null. */
    Object value(Object answer) {
        if (answer instanceof List<?> several) {
            return labels.isEmpty()
                    ? CanonicalText.of(several)
                    : several.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        return plain(answer);
    }

    private Object plain(Object answer) {
        return type instanceof AnswerType.Day && answer instanceof String day ? LocalDate.parse(day) : answer;
    }

    /** What the values mean. */
    String about() {
        String choices = ids(type).stream()
                .map(id -> words.say("about.choice", id, labels.get(id)))
                .collect(Collectors.joining(between));
        return words.say("about.value." + type.key(), choices);
    }
}
