/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/**
 * One piece of evidence that was handed in.
 *
 * @param href of the download, or of the link
 * @param isFile false for a link
 * @param about name and size, or that it is a link; date and validity
 * @param view how it can be shown beside the answer: {@code pdf}, {@code image} or {@code text}; null where it is a download
 * @param note of the candidate; may be empty
 */
public record ProofLine(String title, String href, boolean isFile, String view, List<String> about, String note) {
    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;
    private static final long HUNDREDTHS = 100;

    /** @param root of the dossier's pages @param viewable media types of what may be shown, by the evidence's id */
    static ProofLine of(Piece piece, String root, Map<UUID, String> viewable, Locale locale) {
        var texts = Texts.of("evidence", locale);
        boolean file = piece.file() != null;
        List<String> about = new java.util.ArrayList<>();
        about.add(
                file ? piece.file().name() + ", " + size(piece.file().size(), texts, locale) : texts.get("page.link"));
        if (piece.date() != null) {
            about.add(Days.of(LocalDate.parse(piece.date()), locale));
        }
        if (piece.validUntil() != null) {
            about.add(texts.say("page.valid", Days.of(LocalDate.parse(piece.validUntil()), locale)));
        }
        String href = file ? "/api/v1" + root + "/evidence/" + piece.id() + "/content" : piece.url();
        String view = view(viewable.getOrDefault(UUID.fromString(piece.id()), ""));
        return new ProofLine(piece.title(), href, file, view, about, piece.note() == null ? "" : piece.note());
    }

    private static String view(String mediaType) {
        String kind = mediaType.replaceFirst("/.*", "");
        return mediaType.equals("application/pdf") ? "pdf" : kind.equals("image") || kind.equals("text") ? kind : null;
    }

    /** Rounded up, so that nothing is nothing. */
    private static String size(long bytes, Texts texts, Locale locale) {
        boolean large = bytes >= MEGABYTE;
        long unit = large ? MEGABYTE : KILOBYTE;
        long tenths = (bytes * 10 + unit - 1) / unit;
        long shown = large ? tenths * HUNDREDTHS / 10 : (tenths + 9) / 10 * HUNDREDTHS;
        return texts.say(large ? "page.size.mb" : "page.size.kb", Figures.number(shown, locale));
    }
}
