/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.desk;

import java.time.LocalDate;
import java.util.Locale;
import org.etalon.label.LabelRow;
import org.etalon.label.page.LabelWords;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** What was changed of a label, in the words of whoever reads its record. */
record ChangeWords(LabelRow label, LabelWords words, Locale locale) {
    /** @param field as the record names it @param value as it was kept, empty for none */
    String say(String field, String value) {
        if (value.isEmpty()) {
            return field.equals("level")
                    ? words.computed(label, null)
                    : Texts.of("keeping", locale).get("record.nothing");
        }
        return switch (field) {
            case "state" -> Texts.of("keeping", locale).get("state." + value);
            case "level" -> words.computed(label, Integer.valueOf(value));
            case "mentions" -> words.mentions(label, value.split(", "));
            case "endsOn" -> Days.of(LocalDate.parse(value), locale);
            default -> value;
        };
    }
}
