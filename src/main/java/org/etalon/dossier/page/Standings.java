/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.time.Instant;
import java.util.Locale;
import org.etalon.dossier.DossierStatus;
import org.etalon.edition.EditionTime;
import org.etalon.platform.text.Texts;

/** Says how far a dossier is, with the time until which it can be changed. */
final class Standings {
    private Standings() {}

    static String say(DossierStatus status, EditionTime time, Moments moments) {
        Instant now = moments.atHand();
        if (!status.isOpen()) {
            return text("page.phase.submitted", moments.locale());
        }
        return switch (time.phase(now)) {
            case DRAFT, ANNOUNCED, OPEN ->
                text("page.phase.draft", moments.locale(), moments.withPlace(time.deadline(now)));
            case GRACE -> text("page.phase.grace", moments.locale(), moments.withPlace(time.deadline(now)));
            case CLOSED, IN_REVIEW, DECIDED, PUBLISHED -> text("page.phase.closed", moments.locale());
        };
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Texts.of("dossier", locale).say(key, arguments);
    }
}
