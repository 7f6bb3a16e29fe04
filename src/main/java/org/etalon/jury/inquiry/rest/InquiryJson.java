/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.rest;

import java.util.List;
import java.util.UUID;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.Inquiry.Reply;
import org.etalon.jury.inquiry.InquiryPiece;
import org.etalon.jury.inquiry.manage.ListInquiries.Listed;
import org.etalon.jury.inquiry.manage.ReadInquiries.Own;

/**
 * A question of the jury. What is not known, or not told, is absent.
 *
 * @param question absent where it is about the dossier as a whole
 * @param state {@code awaited}, {@code answered}, {@code late} or {@code withdrawn}
 * @param until the first instant at which it is too late
 * @param open whether the answer can be given or changed
 * @param askedBy the juror; to jurors alone
 * @param answeredBy the person; to the candidate alone
 * @param evidence that goes with the answer
 */
public record InquiryJson(
        UUID id,
        String question,
        String words,
        String state,
        String until,
        boolean open,
        String askedAt,
        WhoJson askedBy,
        String withdrawnAt,
        String answer,
        String answeredAt,
        WhoJson answeredBy,
        List<PieceJson> evidence,
        long version) {
    /** A piece of the library. @param version that it had then @param name of its file @param url of a link */
    public record PieceJson(UUID id, int version, String title, String name, String url) {
        static PieceJson of(InquiryPiece piece) {
            var content = piece.content();
            return new PieceJson(
                    piece.evidence(),
                    piece.number(),
                    piece.title(),
                    content.isFile() ? content.name().text() : null,
                    content.url());
        }
    }

    /** Somebody. */
    public record WhoJson(UUID id, String name) {}

    static InquiryJson of(Inquiry inquiry, Listed listed) {
        var reader = listed.reader();
        boolean open = inquiry.isOpen(reader.desk().instant()) && reader.isInSession();
        var who = new WhoJson(inquiry.askedBy(), listed.names().get(inquiry.askedBy()));
        return of(
                inquiry,
                inquiry.state(reader.desk().instant(), !reader.isInSession()).key(),
                open,
                who,
                null);
    }

    static InquiryJson of(Inquiry inquiry, Own own) {
        WhoJson who = inquiry.reply()
                .map(reply -> new WhoJson(reply.by(), own.names().get(reply.by())))
                .orElse(null);
        String state = inquiry.state(own.desk().desk().instant(), !own.desk().isTakingIn())
                .key();
        return of(inquiry, state, own.desk().isOpen(inquiry), null, who);
    }

    private static InquiryJson of(Inquiry inquiry, String state, boolean open, WhoJson askedBy, WhoJson answeredBy) {
        return new InquiryJson(
                inquiry.id(),
                inquiry.question().orElse(null),
                inquiry.words(),
                state,
                inquiry.until().toString(),
                open,
                inquiry.askedAt().toString(),
                askedBy,
                inquiry.withdrawnAt().map(Object::toString).orElse(null),
                inquiry.reply().map(Reply::words).orElse(null),
                inquiry.reply().map(reply -> reply.at().toString()).orElse(null),
                answeredBy,
                inquiry.reply()
                        .map(reply -> reply.pieces().stream().map(PieceJson::of).toList())
                        .orElse(null),
                inquiry.version());
    }
}
