/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.page;

import java.util.Locale;
import org.etalon.dossier.page.Moments;
import org.etalon.platform.job.Job;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/**
 * An ordered archive in the list of them.
 *
 * @param what it is of
 * @param state in words
 * @param isOpen whether it is still made; then {@code percent} says how far
 * @param href where its file is; empty where there is none
 * @param about of the file: its size, and until when it is there
 */
public record ExportLine(
        String id, String what, String when, String state, boolean isOpen, int percent, String href, String about) {
    private static final long HUNDREDTH_OF_MEGABYTE = 10_000;

    static ExportLine of(Job job, Moments moments, Locale locale) {
        Texts texts = Texts.of("archive", locale);
        String wish = job.order().wish();
        String about = job.result()
                .map(file -> texts.say("page.export.about", megabytes(file.size(), locale), moments.of(file.until())))
                .orElse("");
        return new ExportLine(
                job.id().toString(),
                wish.isEmpty() || wish.equals("draft")
                        ? texts.get("page.export.draft")
                        : texts.say("page.export.submission", wish),
                moments.of(job.createdAt()),
                texts.say("page.state." + job.state().key(), job.amount().percent()),
                job.state().isOpen(),
                job.amount().percent(),
                job.result()
                        .map(file -> "/api/v1/dossiers/" + job.order().subject() + "/exports/" + job.id() + "/content")
                        .orElse(""),
                about);
    }

    /** At least a hundredth. */
    private static String megabytes(long bytes, Locale locale) {
        return Figures.number(Math.max(1, bytes / HUNDREDTH_OF_MEGABYTE), locale);
    }

    /** Whether there is anything to call off, or to let go of. */
    public boolean isRemovable() {
        return isOpen || !href.isEmpty();
    }
}
