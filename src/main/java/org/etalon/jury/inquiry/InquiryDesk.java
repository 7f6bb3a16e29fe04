/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.review.Reader;
import org.etalon.platform.storage.Digest;

/** A reader asks a candidate, under the jury's lock. */
public record InquiryDesk(Reader reader) {
    /** Questions that are asked about one dossier. */
    private static final int MOST = 200;

    /**
     * What was asked.
     *
     * @param isNew false where the same juror asks the same once more
     * @param isFirst whether nothing else was awaited of the candidate
     */
    public record Asked(Inquiry inquiry, boolean isNew, boolean isFirst) {}

    /** @throws org.etalon.core.problem.RefusedException once the jury is over; with everything that makes no sense; where enough is asked */
    public Asked ask(InquiryWish wish, QuestionIndex index) throws SQLException {
        JuryDesk desk = reader.desk();
        desk.refuseOnceOver();
        Inquiry asked = wish.asked(reader, index);
        List<Inquiry> all = InquiryQuery.list(connection(), reader.dossier());
        Optional<Inquiry> there =
                all.stream().filter(each -> each.isThat(asked, desk.instant())).findFirst();
        if (there.isPresent()) {
            return new Asked(there.get(), false, false);
        }
        refuseIfAny(all.size() < MOST ? List.of() : List.of(InquiryProblem.INQUIRIES_MANY.at("", MOST)));
        InquiryRepository.add(connection(), asked);
        Map<String, Object> what = particulars(asked, asked.words());
        what.put("until", asked.until().toString());
        desk.log(JuryStepKind.INQUIRY_ASKED, Optional.of(desk.person()), reader.dossier(), what);
        boolean first = all.stream().noneMatch(each -> each.state(desk.instant()) == InquiryState.AWAITED);
        return new Asked(asked, true, first);
    }

    /**
     * Withdraws what is not answered; once more changes nothing.
     *
     * @param started whether this started from this version
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none; once the jury is over; where another juror asked, and
     *     the reader doesn't lead the jury there; where it is answered
     */
    public Inquiry withdraw(UUID id, LongPredicate started) throws SQLException {
        JuryDesk desk = reader.desk();
        Inquiry before = InquiryQuery.get(connection(), reader.dossier(), id);
        if (!mayWithdraw(before)) {
            throw InquiryProblem.INQUIRY_OTHERS.refusal("");
        }
        if (before.withdrawnAt().isPresent()) {
            return before;
        }
        desk.refuseOnceOver();
        refuseIfAny(before.reply().isEmpty() ? List.of() : List.of(InquiryProblem.INQUIRY_DONE.at("")));
        refuseIfAny(started.test(before.version()) ? List.of() : List.of(InquiryProblem.INQUIRY_STALE.at("")));
        Inquiry withdrawn = before.withdrawn(desk.instant());
        InquiryRepository.withdraw(connection(), withdrawn);
        desk.log(
                JuryStepKind.INQUIRY_WITHDRAWN,
                Optional.of(desk.person()),
                reader.dossier(),
                Map.of("inquiry", id.toString()));
        return withdrawn;
    }

    /** Whether this is for the reader to withdraw: they asked, or lead the jury there. */
    public boolean mayWithdraw(Inquiry inquiry) {
        return inquiry.askedBy().equals(reader.juror()) || reader.leads();
    }

    /** Without the words: the log is kept for ever. */
    static Map<String, Object> particulars(Inquiry inquiry, String words) {
        Map<String, Object> what = new TreeMap<>();
        what.put("inquiry", inquiry.id().toString());
        what.put("question", inquiry.question().orElse(""));
        var sha256 = Digest.sha256();
        sha256.update(words.getBytes(StandardCharsets.UTF_8));
        what.put("sha256", Digest.of(sha256).hex());
        return what;
    }

    private Connection connection() {
        return reader.desk().connection();
    }
}
