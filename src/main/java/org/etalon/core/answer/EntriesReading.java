/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.AnswerType;

/** The entries of a list: each trimmed, then compared exactly. */
final class EntriesReading {
    private EntriesReading() {}

    /** The entries trimmed; what doesn't fit goes among the problems, each blank, long or repeated entry for itself. */
    static List<String> read(String question, List<?> raw, List<Problem> problems) {
        if (raw.size() > AnswerType.Entries.MOST) {
            problems.add(Problem.of(AnswerProblem.ANSWER_TOO_MANY_ENTRIES, question, AnswerType.Entries.MOST));
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Object each : raw) {
            if (each instanceof String text) {
                String entry = Characters.trim(text);
                refuse(question, entry, !before.add(entry), problems);
                entries.add(entry);
            } else {
                problems.add(AnswerProblem.wrong(question, "list"));
            }
        }
        return entries;
    }

    private static void refuse(String question, String entry, boolean twice, List<Problem> problems) {
        if (entry.isEmpty()) {
            problems.add(Problem.of(AnswerProblem.ANSWER_ENTRY_BLANK, question));
        } else if (twice) {
            problems.add(Problem.of(AnswerProblem.ANSWER_ENTRY_TWICE, question, Characters.shown(entry)));
        }
        if (Characters.length(entry) > AnswerType.Entries.LONGEST) {
            problems.add(Problem.of(
                    AnswerProblem.ANSWER_ENTRY_TOO_LONG,
                    question,
                    Characters.shown(entry),
                    AnswerType.Entries.LONGEST));
        }
        if (Characters.isUnreadable(entry)) {
            problems.add(Problem.of(AnswerProblem.ANSWER_UNREADABLE, question));
        }
    }
}
