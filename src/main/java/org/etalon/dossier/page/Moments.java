/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/**
 * Says instants as an edition's people do.
 *
 * @param zone of the edition
 * @param atHand what makes a day today
 */
public record Moments(ZoneId zone, Locale locale, Instant atHand) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The same, each with its day: for what is printed. */
    public Moments dated() {
        return new Moments(zone, locale, Instant.EPOCH);
    }

    /** Such as « aujourd’hui à 14:35 » or « le 30 juin 2026 à 18:00 ». */
    public String of(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        boolean today = at.toLocalDate().equals(atHand.atZone(zone).toLocalDate());
        return today ? say("page.today", CLOCK.format(at)) : say("page.on", day(at), CLOCK.format(at));
    }

    /** The same with the place by whose clocks it is told, such as « heure de Paris ». */
    public String withPlace(Instant instant) {
        return say("page.zone", of(instant), place());
    }

    /** The place by whose clocks times are told, such as « Paris ». */
    public String place() {
        return Days.place(zone);
    }

    private String day(ZonedDateTime at) {
        return Days.of(at, locale);
    }

    private String say(String key, Object... arguments) {
        return Texts.of("dossier", locale).say(key, arguments);
    }
}
