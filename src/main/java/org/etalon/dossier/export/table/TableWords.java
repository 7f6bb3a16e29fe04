/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.etalon.core.questionnaire.Text;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** One language, and the clocks of the edition. */
final class TableWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Texts texts;
    private final Wording wording;
    private final ZoneId zone;

    TableWords(Locale locale, ZoneId zone) {
        texts = Texts.of("table", locale);
        wording = new Wording(locale);
        this.zone = zone;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    Wording wording() {
        return wording;
    }

    /** On one line, without marks. */
    String plain(Text text) {
        return wording.plain(text);
    }

    /** By the edition's clocks, so that it sorts as a text. */
    String moment(java.time.Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    /** By whose clocks, such as « Paris ». */
    String place() {
        return Days.place(zone);
    }
}
