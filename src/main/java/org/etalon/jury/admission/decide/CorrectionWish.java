/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Deadline;
import org.etalon.jury.admission.AdmissionProblem;

/**
 * What an organiser wants to be corrected at one question, as it was written.
 *
 * @param until an instant (ISO 8601), or a date and time by the edition's clocks, such as {@code 2026-12-24T18:00}
 */
public record CorrectionWish(String question, String words, String until) {
    /** Characters of what is asked for, and of a reason. */
    public static final int LONGEST = 2_000;

    /**
     * All of them, as they are kept, in the order of the questions.
     *
     * @throws org.etalon.core.problem.RefusedException with everything that makes no sense, at {@code words-} or {@code until-} and the
     *     question
     */
    static List<Asked> checked(List<CorrectionWish> wishes, QuestionIndex index, EditionPlan edition, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (wishes.isEmpty()) {
            problems.add(AdmissionProblem.CORRECTION_EMPTY.at("questions"));
        }
        Set<String> seen = new HashSet<>();
        List<Asked> asked = new ArrayList<>();
        for (CorrectionWish wish : wishes) {
            if (index.find(wish.question()).isEmpty()) {
                problems.add(AdmissionProblem.CORRECTION_QUESTION_UNKNOWN.at(wish.question()));
            } else if (!seen.add(wish.question())) {
                problems.add(AdmissionProblem.CORRECTION_QUESTION_TWICE.at(wish.question()));
            } else {
                asked.add(wish.checked(edition, now, problems));
            }
        }
        refuseIfAny(problems);
        asked.sort(Comparator.comparing(each -> index.get(each.question())));
        return asked;
    }

    private Asked checked(EditionPlan edition, Instant now, List<Problem> problems) {
        String said = words.strip();
        if (said.isEmpty()) {
            problems.add(AdmissionProblem.CORRECTION_WORDS_MISSING.at("words-" + question));
        } else if (said.length() > LONGEST) {
            problems.add(AdmissionProblem.ADMISSION_WORDS_LONG.at("words-" + question, LONGEST));
        }
        Optional<Instant> end = Deadline.read(until.strip(), edition.zone()).filter(now::isBefore);
        if (end.isEmpty()) {
            problems.add(AdmissionProblem.CORRECTION_UNTIL_WRONG.at("until-" + question));
        } else if (end.get().isAfter(Deadline.latest(edition.time(), now))) {
            problems.add(AdmissionProblem.CORRECTION_UNTIL_FAR.at("until-" + question));
        }
        return new Asked(question, said, end.orElse(now));
    }
}
