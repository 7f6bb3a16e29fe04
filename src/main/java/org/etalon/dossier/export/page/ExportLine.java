/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.page;

import java.util.Locale;
import org.etalon.dossier.page.Moments;
import org.etalon.platform.job.Job;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/**
 * What was ordered, in the list of it.
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

    /** @param address where its file is */
    public static ExportLine of(Job job, String what, String address, Moments moments, Locale locale) {
        Texts texts = Texts.of("orders", locale);
        String about = job.result()
                .map(file -> texts.say("about", megabytes(file.size(), locale), moments.of(file.until())))
                .orElse("");
        return new ExportLine(
                job.id().toString(),
                what,
                moments.of(job.createdAt()),
                texts.say("state." + job.state().key(), job.percent()),
                job.state().isOpen(),
                job.percent(),
                job.result().map(file -> address + "/content").orElse(""),
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
