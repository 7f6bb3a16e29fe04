/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.time.Instant;
import java.util.Locale;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.DossierStatus;
import org.etalon.edition.EditionTime;
import org.etalon.platform.text.Texts;

/** Says how far a dossier is, with the time until which it can be changed. */
final class Standings {
    private Standings() {}

    /** @param counting the number of the submission that counts; null where none does */
    static String say(DossierStatus status, String counting, EditionTime time, Moments moments) {
        Instant now = moments.atHand();
        if (!status.isOpen()) {
            return text("page.phase.submitted", moments.locale(), counting);
        }
        return switch (time.phase(now)) {
            case DRAFT, ANNOUNCED, OPEN ->
                until(counting == null ? "page.phase.draft" : "page.phase.amended", counting, time, moments);
            case GRACE -> until(counting == null ? "page.phase.grace" : "page.phase.amended", counting, time, moments);
            case CLOSED, IN_REVIEW, DECIDED -> over(counting, "page.phase.filed", moments);
            case PUBLISHED -> over(counting, "page.phase.published", moments);
        };
    }

    /** The same while a correction is asked for. @param counting never null then */
    static String correcting(DossierHead head, String counting, Moments moments) {
        Instant until = head.correctableUntil().orElseThrow();
        return text("page.phase.correction", moments.locale(), moments.withPlace(until), counting);
    }

    private static String over(String counting, String key, Moments moments) {
        return counting == null ? text("page.phase.closed", moments.locale()) : text(key, moments.locale(), counting);
    }

    private static String until(String key, String counting, EditionTime time, Moments moments) {
        return text(key, moments.locale(), moments.withPlace(time.deadline(moments.atHand())), counting);
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Texts.of("dossier", locale).say(key, arguments);
    }
}
