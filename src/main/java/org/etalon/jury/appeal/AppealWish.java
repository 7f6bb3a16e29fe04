/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;
import org.etalon.jury.appeal.Appeal.Point;

/**
 * What a candidate holds against a decision, as it was written.
 *
 * @param points by question; blank ones say nothing
 */
public record AppealWish(String reasons, Map<String, String> points) {
    /** Characters of the reasons. */
    public static final int LONGEST = 10_000;
    /** Characters of what is said at a question. */
    public static final int LONGEST_POINT = 2_000;

    /** The field of a question. */
    public static String field(String question) {
        return "point-" + question;
    }

    /** @throws org.etalon.core.problem.RefusedException with everything that makes no sense, at its field */
    Appeal filed(UUID dossier, QuestionIndex index, UUID person, Instant now) {
        List<Problem> problems = new ArrayList<>();
        String said = checked(reasons, LONGEST, "reasons", problems);
        if (said.isEmpty()) {
            problems.add(AppealProblem.APPEAL_REASONS_MISSING.at("reasons"));
        }
        List<Point> kept = new ArrayList<>();
        points.forEach((question, words) -> {
            String field = field(question.replaceAll("[^a-z0-9-]", "·"));
            String point = checked(words, LONGEST_POINT, field, problems);
            if (index.find(question).isEmpty()) {
                problems.add(AppealProblem.APPEAL_QUESTION_UNKNOWN.at(field));
            } else if (!point.isEmpty()) {
                kept.add(new Point(question, point));
            }
        });
        refuseIfAny(problems);
        kept.sort(Comparator.comparingInt(each -> index.get(each.question())));
        return new Appeal(UUID.randomUUID(), dossier, said, kept, person, now, Optional.empty(), 1);
    }

    /** With line ends as the house keeps them, without white space around. */
    static String checked(String words, int most, String at, List<Problem> problems) {
        String said = words.replace("\r\n", "\n").strip();
        if (said.codePointCount(0, said.length()) > most) {
            problems.add(AppealProblem.APPEAL_WORDS_LONG.at(at, most));
        } else if (said.codePoints().anyMatch(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE)) {
            problems.add(AppealProblem.APPEAL_WORDS_UNREADABLE.at(at));
        }
        return said;
    }
}
