/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import org.etalon.dossier.submission.filed.Piece;

/**
 * Evidence as it was handed in.
 *
 * @param href where it is opened
 * @param file the file's name; empty for a link
 * @param note may be empty
 */
public record ProofLine(String href, String title, String file, String note) {
    /** @param root the address of its dossier's resource, for files */
    static ProofLine of(Piece piece, String root) {
        boolean isFile = piece.file() != null;
        return new ProofLine(
                isFile ? root + "/evidence/" + piece.id() + "/content" : piece.url(),
                piece.title(),
                isFile ? piece.file().name() : "",
                piece.note() == null ? "" : piece.note());
    }

    public boolean isLink() {
        return file.isEmpty();
    }
}
