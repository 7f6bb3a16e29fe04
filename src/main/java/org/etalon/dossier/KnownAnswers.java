/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.core.answer.Answers;

/**
 * A dossier's answers as they stood once, ready for the score. What stands in a version of an answer never changes, so that all versions,
 * and how much evidence counts, tell whether they still stand.
 *
 * @param marks {@code version:evidence} of every question, in the database's order
 */
public record KnownAnswers(Map<String, String> marks, Answers answers) {
    public KnownAnswers {
        marks = Collections.unmodifiableMap(marks);
    }

    /** @param rows every question's, in the database's order */
    public static KnownAnswers of(List<KeptAnswer> rows, Answers answers) {
        Map<String, String> marks = new LinkedHashMap<>();
        rows.forEach(row -> marks.put(row.question(), mark(row)));
        return new KnownAnswers(marks, answers);
    }

    /** The same after a change of one answer. */
    public KnownAnswers after(KeptAnswer changed, Answers others) {
        Map<String, String> next = new LinkedHashMap<>(marks);
        next.put(changed.question(), mark(changed));
        return new KnownAnswers(next, others);
    }

    /** What the database says of the same state, and of no other. */
    public String stamp() {
        return String.join(",", marks.values());
    }

    private static String mark(KeptAnswer answer) {
        return answer.version() + ":" + answer.evidence();
    }
}
