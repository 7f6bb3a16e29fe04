/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.DossierHead;
import org.etalon.edition.EditionStage;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.inquiry.Inquiry.Reply;
import org.etalon.jury.log.JuryStepKind;

/**
 * The candidate's people answer, under the jury's lock.
 *
 * @param head the dossier, as who answers sees it
 */
public record ReplyDesk(JuryDesk desk, DossierHead head, Questionnaire questionnaire) {
    /**
     * Answers, or puts other answers in the place of those that stand: all of them, or none. The same once more is answered as kept,
     * whatever it started from.
     *
     * @return those that are others now
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none; where the person may not answer it; without words,
     *     with too many; where it is withdrawn, or too late; where somebody else was first
     */
    public List<Inquiry> answer(List<ReplyWish> wishes) throws SQLException {
        List<Inquiry> changed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ReplyWish wish : wishes) {
            try {
                answer(wish).ifPresent(changed::add);
            } catch (RefusedException refused) {
                problems.addAll(refused.problems());
            }
        }
        refuseIfAny(problems);
        return changed;
    }

    private Optional<Inquiry> answer(ReplyWish wish) throws SQLException {
        Inquiry before = InquiryQuery.get(desk.connection(), head.id(), wish.inquiry());
        if (!mayAnswer(before)) {
            throw InquiryProblem.REPLY_FORBIDDEN.refusal("");
        }
        String place = "answer-" + wish.inquiry();
        List<Problem> problems = new ArrayList<>();
        String said = InquiryWish.checked(wish.words(), InquiryWish.LONGEST_REPLY, place, problems);
        refuseIfAny(problems);
        if (before.reply().map(Reply::words).equals(Optional.of(said))) {
            return Optional.empty();
        }
        refuseIfAny(before.withdrawnAt().isEmpty() ? List.of() : List.of(InquiryProblem.INQUIRY_GONE.at(place)));
        refuseIfAny(isOpen(before) ? List.of() : List.of(InquiryProblem.INQUIRY_CLOSED.at(place)));
        refuseIfAny(
                wish.started().test(before.version()) ? List.of() : List.of(InquiryProblem.INQUIRY_STALE.at(place)));
        Inquiry answered = before.answered(new Reply(said, desk.person(), desk.instant()));
        InquiryRepository.answer(desk.connection(), answered);
        desk.log(
                JuryStepKind.INQUIRY_ANSWERED,
                Optional.of(desk.person()),
                head.id(),
                InquiryDesk.particulars(answered, said));
        return Optional.of(answered);
    }

    /** Whether it can be answered now. */
    public boolean isOpen(Inquiry inquiry) {
        return inquiry.isOpen(desk.instant()) && desk.edition().time().stage().compareTo(EditionStage.DECIDED) < 0;
    }

    /** Whether the person may answer it. */
    public boolean mayAnswer(Inquiry inquiry) {
        return inquiry.mayBeAnsweredBy(head.powers(), questionnaire);
    }
}
