/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.dossier.export.workbook.plan.Wording;

/** Answers in one cell: a choice by its text, several choices and the entries of a list one to a line. @param ids of the choices, as {@code labels} */
public record AnswerLabels(AnswerType type, List<String> ids, List<String> labels) {
    public static AnswerLabels of(AnswerType type, Wording wording) {
        List<String> ids = type instanceof AnswerType.YesNo
                ? List.of("yes", "no")
                : type instanceof AnswerType.Single single
                        ? single.choices().stream().map(Choice::id).toList()
                        : type instanceof AnswerType.Multiple multiple
                                ? multiple.choices().stream().map(Choice::id).toList()
                                : List.of();
        return new AnswerLabels(type, ids, wording.choices(type));
    }

    String label(String id) {
        return labels.get(ids.indexOf(id));
    }

    /** A kept answer that is no number. @param kept plain values; null for none */
    String text(Object kept) {
        if (kept instanceof List<?> list) {
            boolean choices = type instanceof AnswerType.Multiple;
            return list.stream()
                    .map(each -> choices ? label(each.toString()) : each.toString())
                    .collect(Collectors.joining("\n"));
        }
        return kept == null ? "" : kept.toString();
    }

    /** The choice that is called so. */
    public Optional<String> id(String text) {
        int at = ReviewWords.find(labels, text);
        return at < 0 ? Optional.empty() : Optional.of(ids.get(at));
    }

    /** The lines of a cell in which something stands. */
    public static List<String> lines(String text) {
        return Stream.of(text.split("\r\n|\r|\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
