/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.page;

import org.etalon.jury.inquiry.InquiryPiece;

/** A piece that goes with an answer. @param about what it is, such as its file's name @param file false for a link elsewhere */
public record PieceLine(String title, String href, String about, boolean file) {
    /** @param file where a file is had */
    static PieceLine of(InquiryPiece piece, String file) {
        var content = piece.content();
        return content.isFile()
                ? new PieceLine(piece.title(), file, content.name().text(), true)
                : new PieceLine(piece.title(), content.url(), content.url(), false);
    }
}
