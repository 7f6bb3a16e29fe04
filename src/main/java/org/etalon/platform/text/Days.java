/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/** Says days, and the places by whose clocks times are told, as people do. */
public final class Days {
    private static final Map<String, String> PLACES = Map.of(
            "Indian/Reunion", "La Réunion",
            "Pacific/Noumea", "Nouméa",
            "America/Miquelon", "Saint-Pierre-et-Miquelon",
            "Pacific/Wallis", "Wallis-et-Futuna",
            "America/St_Barthelemy", "Saint-Barthélemy",
            "America/Marigot", "Saint-Martin");

    private Days() {}

    /** Such as « 1er décembre 2026 », or 1 December 2026. @param day with a date */
    public static String of(TemporalAccessor day, Locale locale) {
        String said = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Figures.european(locale))
                .format(day);
        boolean isFirst = LocalDate.from(day).getDayOfMonth() == 1;
        return isFirst && locale.getLanguage().equals("fr") ? said.replaceFirst("^1\\b", "1er") : said;
    }

    /** The place after which a zone is called, such as « Paris » or « La Réunion ». */
    public static String place(ZoneId zone) {
        String id = zone.getId();
        return PLACES.getOrDefault(id, id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }
}
