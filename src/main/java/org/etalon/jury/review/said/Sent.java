/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierProblem;

/** One part of a review as it was sent, what is kept of it, and what doesn't fit. What isn't given is left out of what is kept. */
final class Sent {
    /** Characters of a text. */
    static final int LONGEST = 5_000;

    /** Characters of a line. */
    private static final int LONGEST_LINE = 500;

    /** Lines of a list. */
    private static final int MOST_LINES = 20;

    private final String part;
    private final Map<String, Object> sent;
    private final Map<String, Object> kept = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param fields that the part has */
    Sent(String part, Map<String, Object> sent, Set<String> fields) {
        this.part = part;
        this.sent = sent;
        sent.keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> problems.add(
                        Problem.of(DossierProblem.FIELD_UNKNOWN, part, field.replaceAll("[^\\p{L}\\p{N}_-]", "·"))));
    }

    Map<String, Object> kept() {
        return kept;
    }

    List<Problem> problems() {
        return problems;
    }

    Object raw(String field) {
        return sent.get(field);
    }

    void keep(String field, Object value) {
        kept.put(field, value);
    }

    void refuse(ReviewProblem problem, Object... more) {
        problems.add(problem.at(part, more));
    }

    /** A text, to the last character. */
    void text(String field) {
        word(field).filter(text -> !text.isBlank()).ifPresent(text -> {
            readable(text, LONGEST);
            kept.put(field, text);
        });
    }

    /** What was sent as a text; empty where nothing was. */
    Optional<String> word(String field) {
        Object raw = sent.get(field);
        if (raw == null || raw instanceof String) {
            return Optional.ofNullable((String) raw);
        }
        problems.add(Problem.of(DossierProblem.FIELD_OF_WRONG_TYPE, part, field));
        return Optional.empty();
    }

    /** A list of texts, each on one line, without blank ones. */
    List<String> lines(String field) {
        Object raw = sent.get(field);
        if (raw == null) {
            return List.of();
        }
        if (!(raw instanceof List<?> list) || list.stream().anyMatch(each -> !(each instanceof String))) {
            problems.add(Problem.of(DossierProblem.FIELD_OF_WRONG_TYPE, part, field));
            return List.of();
        }
        List<String> lines = list.stream()
                .map(each -> ((String) each).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        lines.forEach(line -> readable(line, LONGEST_LINE));
        if (lines.size() > MOST_LINES) {
            refuse(ReviewProblem.LINES_MANY, MOST_LINES);
        }
        return lines;
    }

    private void readable(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            refuse(ReviewProblem.TEXT_LONG, most);
        }
        if (text.codePoints().anyMatch(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE)) {
            refuse(ReviewProblem.TEXT_UNREADABLE);
        }
    }
}
