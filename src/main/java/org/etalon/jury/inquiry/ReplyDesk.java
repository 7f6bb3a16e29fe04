/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.evidence.EvidenceQuery;
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
        List<InquiryPiece> pieces = pieces(wish.evidence(), problems, "evidence-" + wish.inquiry());
        refuseIfAny(problems);
        if (before.reply().filter(each -> each.isThat(said, pieces)).isPresent()) {
            return Optional.empty();
        }
        refuseIfAny(before.withdrawnAt().isEmpty() ? List.of() : List.of(InquiryProblem.INQUIRY_GONE.at(place)));
        refuseIfAny(isOpen(before) ? List.of() : List.of(InquiryProblem.INQUIRY_CLOSED.at(place)));
        refuseIfAny(
                wish.started().test(before.version()) ? List.of() : List.of(InquiryProblem.INQUIRY_STALE.at(place)));
        Inquiry answered = before.answered(new Reply(said, desk.person(), desk.instant(), pieces));
        InquiryRepository.answer(desk.connection(), answered);
        desk.log(JuryStepKind.INQUIRY_ANSWERED, Optional.of(desk.person()), head.id(), told(answered));
        return Optional.of(answered);
    }

    /** What the library has of these now. */
    private List<InquiryPiece> pieces(Set<UUID> wanted, List<Problem> problems, String place) throws SQLException {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<InquiryPiece> found = EvidenceQuery.list(desk.connection(), head.collectivity(), head.id()).stream()
                .filter(item -> wanted.contains(item.id()))
                .map(InquiryPiece::of)
                .toList();
        if (found.size() < wanted.size()) {
            problems.add(InquiryProblem.INQUIRY_EVIDENCE_UNKNOWN.at(place));
        } else if (found.size() > ReplyWish.MOST) {
            problems.add(InquiryProblem.INQUIRY_EVIDENCE_MANY.at(place, ReplyWish.MOST));
        }
        return found;
    }

    private static Map<String, Object> told(Inquiry answered) {
        Reply reply = answered.reply().orElseThrow();
        Map<String, Object> what = InquiryDesk.particulars(answered, reply.words());
        if (!reply.pieces().isEmpty()) {
            what.put(
                    "evidence",
                    reply.pieces().stream()
                            .map(each -> Map.of("id", each.evidence().toString(), "version", each.number()))
                            .toList());
        }
        return what;
    }

    /** Whether it can be answered now. */
    public boolean isOpen(Inquiry inquiry) {
        return inquiry.isOpen(desk.instant()) && isTakingIn();
    }

    /** Whether the jury still reads answers. */
    public boolean isTakingIn() {
        return desk.edition().time().stage().compareTo(EditionStage.DECIDED) < 0;
    }

    /** Whether the person may answer it. */
    public boolean mayAnswer(Inquiry inquiry) {
        return inquiry.mayBeAnsweredBy(head.powers(), questionnaire);
    }
}
