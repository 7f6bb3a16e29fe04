/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Powers;

/**
 * A question of the jury to a candidate.
 *
 * @param question of the questionnaire; empty where it is about the dossier as a whole
 * @param until the first instant at which it is too late to answer
 * @param askedBy the juror
 * @param withdrawnAt empty while it stands
 * @param reply empty while nobody has answered
 * @param version raised by each change, from 1
 */
public record Inquiry(
        UUID id,
        UUID dossier,
        Optional<String> question,
        String words,
        Instant until,
        UUID askedBy,
        Instant askedAt,
        Optional<Instant> withdrawnAt,
        Optional<Reply> reply,
        long version) {
    /** What the candidate answered. @param by the person @param pieces of their library that go with it */
    public record Reply(String words, UUID by, Instant at, List<InquiryPiece> pieces) {
        public Reply {
            pieces = List.copyOf(pieces);
        }

        /** Whether it says the same, with the same pieces. */
        boolean isThat(String others, List<InquiryPiece> with) {
            return words.equals(others)
                    && pieces.size() == with.size()
                    && with.stream().allMatch(each -> pieces.stream().anyMatch(each::isThat));
        }
    }

    /** How it stands at this instant. */
    public InquiryState state(Instant now) {
        if (withdrawnAt.isPresent()) {
            return InquiryState.WITHDRAWN;
        }
        if (reply.isPresent()) {
            return InquiryState.ANSWERED;
        }
        return now.isBefore(until) ? InquiryState.AWAITED : InquiryState.LATE;
    }

    /** The same once the jury may have finished. @param over whether it has, so that nothing is awaited any more */
    public InquiryState state(Instant now, boolean over) {
        InquiryState state = state(now);
        return over && state == InquiryState.AWAITED ? InquiryState.LATE : state;
    }

    /** Whether it can be answered, or its answer changed. */
    public boolean isOpen(Instant now) {
        return withdrawnAt.isEmpty() && now.isBefore(until);
    }

    /** Whether a member with these powers may answer it: who may fill there, and elected referents. */
    public boolean mayBeAnsweredBy(Powers powers, Questionnaire questionnaire) {
        // whoever is held to some domains fills none of the whole
        String domain = question.flatMap(id -> questionnaire.domains().stream()
                        .filter(each -> each.questions().stream()
                                .anyMatch(asked -> asked.id().equals(id)))
                        .findFirst())
                .map(Domain::id)
                .orElse("");
        return powers.mayIn(domain, MemberAction.ANSWER) || powers.may(MemberAction.SIGN_OFF);
    }

    /** Whether somebody asks the same once more while it is awaited. */
    boolean isThat(Inquiry other, Instant now) {
        return state(now) == InquiryState.AWAITED
                && askedBy.equals(other.askedBy)
                && question.equals(other.question)
                && words.equals(other.words)
                && until.equals(other.until);
    }

    Inquiry withdrawn(Instant now) {
        return new Inquiry(id, dossier, question, words, until, askedBy, askedAt, Optional.of(now), reply, version + 1);
    }

    /** The same with these pieces beside its answer. */
    Inquiry with(List<InquiryPiece> pieces) {
        var told = reply.map(each -> new Reply(each.words(), each.by(), each.at(), pieces));
        return new Inquiry(id, dossier, question, words, until, askedBy, askedAt, withdrawnAt, told, version);
    }

    Inquiry answered(Reply given) {
        return new Inquiry(
                id, dossier, question, words, until, askedBy, askedAt, withdrawnAt, Optional.of(given), version + 1);
    }
}
