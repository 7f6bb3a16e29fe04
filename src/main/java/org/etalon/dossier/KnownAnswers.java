/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.core.answer.Answers;

/**
 * A dossier's answers as they stood once, ready for the score. What stands in a version of an answer never changes, and versions only rise,
 * so that their sum, and how much evidence counts where, tell whether they still stand.
 *
 * @param marks of every question, in the database's order
 */
public record KnownAnswers(Map<String, Mark> marks, Answers answers) {
    public KnownAnswers {
        marks = Collections.unmodifiableMap(marks);
    }

    /** Where one answer stood. @param evidence how much counts */
    public record Mark(long version, int evidence) {}

    /** @param rows every question's, in the database's order */
    public static KnownAnswers of(List<KeptAnswer> rows, Answers answers) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        rows.forEach(row -> marks.put(row.question(), mark(row)));
        return new KnownAnswers(marks, answers);
    }

    /** The same after a change of one answer. */
    public KnownAnswers after(KeptAnswer changed, Answers others) {
        Map<String, Mark> next = new LinkedHashMap<>(marks);
        next.put(changed.question(), mark(changed));
        return new KnownAnswers(next, others);
    }

    /** What the database says of the same state, and of no other. */
    public String stamp() {
        long versions = 0;
        StringBuilder evidence = new StringBuilder();
        for (var each : marks.entrySet()) {
            versions += each.getValue().version();
            if (each.getValue().evidence() > 0) {
                evidence.append(evidence.isEmpty() ? "" : ",")
                        .append(each.getKey())
                        .append(':')
                        .append(each.getValue().evidence());
            }
        }
        return versions + "|" + evidence;
    }

    private static Mark mark(KeptAnswer answer) {
        return new Mark(answer.version(), answer.evidence());
    }
}
