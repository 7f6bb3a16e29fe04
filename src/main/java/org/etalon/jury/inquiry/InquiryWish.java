/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Deadline;
import org.etalon.jury.review.Reader;

/**
 * What a juror wants to ask, as it was written.
 *
 * @param question its id; blank for the dossier as a whole
 * @param until see {@link Deadline}
 */
public record InquiryWish(String question, String words, String until) {
    /** Characters of a question. */
    public static final int LONGEST = 2_000;

    /** Characters of an answer. */
    public static final int LONGEST_REPLY = 10_000;

    /** @throws org.etalon.core.problem.RefusedException with everything that makes no sense, at its field */
    Inquiry asked(Reader reader, QuestionIndex index) {
        List<Problem> problems = new ArrayList<>();
        Instant now = reader.desk().instant();
        Optional<String> about = Optional.of(question.strip()).filter(id -> !id.isEmpty());
        if (about.isPresent() && index.find(about.get()).isEmpty()) {
            problems.add(InquiryProblem.INQUIRY_QUESTION_UNKNOWN.at("question"));
        }
        String said = checked(words, LONGEST, "words", problems);
        Instant end = end(reader.desk().edition(), now, problems);
        refuseIfAny(problems);
        return new Inquiry(
                UUID.randomUUID(),
                reader.dossier(),
                about,
                said,
                end,
                reader.juror(),
                now,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private Instant end(EditionPlan edition, Instant now, List<Problem> problems) {
        Optional<Instant> end = Deadline.read(until.strip(), edition.zone()).filter(now::isBefore);
        if (end.isEmpty()) {
            problems.add(InquiryProblem.INQUIRY_UNTIL_WRONG.at("until"));
        } else if (end.get().isAfter(Deadline.latest(edition.time(), now))) {
            problems.add(InquiryProblem.INQUIRY_UNTIL_FAR.at("until"));
        }
        return end.orElse(now);
    }

    /** With line ends as the house keeps them, without white space around. */
    static String checked(String words, int most, String at, List<Problem> problems) {
        String said = words.replace("\r\n", "\n").strip();
        if (said.isEmpty()) {
            problems.add(InquiryProblem.INQUIRY_WORDS_MISSING.at(at));
        } else if (said.codePointCount(0, said.length()) > most) {
            problems.add(InquiryProblem.INQUIRY_WORDS_LONG.at(at, most));
        } else if (said.codePoints().anyMatch(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE)) {
            problems.add(InquiryProblem.INQUIRY_WORDS_UNREADABLE.at(at));
        }
        return said;
    }
}
