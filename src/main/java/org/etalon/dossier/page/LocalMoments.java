/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.Overseas;
import org.etalon.platform.text.Texts;

/** Says instants by the edition's clocks and, to whoever has others, by their own. */
@ApplicationScoped
public class LocalMoments {
    @Inject
    Directory directory;

    /** Such as « le 30 juin 2026 à 18:00 (heure de Paris), soit en Guadeloupe le 30 juin 2026 à 12:00 ». */
    public String say(Opened opened, Instant instant) {
        return say(opened.head().collectivity(), opened.moments(), instant);
    }

    /** The same. @param collectivity its code */
    public String say(String collectivity, Moments moments, Instant instant) {
        String there = moments.withPlace(instant);
        return directory
                .index()
                .find(collectivity)
                .flatMap(Overseas::find)
                .filter(place -> isOther(place, moments, instant))
                .map(place -> local(place, there, instant, moments))
                .orElse(there);
    }

    private static boolean isOther(Overseas place, Moments moments, Instant instant) {
        return !place.zone()
                .getRules()
                .getOffset(instant)
                .equals(moments.zone().getRules().getOffset(instant));
    }

    private static String local(Overseas place, String there, Instant instant, Moments moments) {
        var local = new Moments(place.zone(), moments.locale(), moments.atHand());
        return Texts.of("submission", moments.locale()).say("page.local." + place.key(), there, local.of(instant));
    }
}
