/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.page.LabelWords;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** What the map says, in the language of the page. */
final class MapWords {
    private final Texts texts;
    private final Locale locale;
    private final LabelWords labels;
    private final Territories territories;
    private final LabelFilter.Values there;

    /** @param there what is public */
    MapWords(Locale locale, LabelWords labels, Territories territories, LabelFilter.Values there) {
        this.texts = Texts.of("map", locale);
        this.locale = locale;
        this.labels = labels;
        this.territories = territories;
        this.there = there;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    String figure(long number) {
        return Figures.number(100 * number, locale);
    }

    /** A level, or what an edition awards instead of one. */
    String level(String key) {
        return labels.level(key, there);
    }

    /** With its code; empty where there is none. */
    String department(String code) {
        return labels.department(code);
    }

    String region(String code) {
        return labels.region(code);
    }

    /** Of an inset. @param code of a département, or of Paris and its neighbours */
    String inset(String code) {
        return territories.findDepartment(code).map(Territory::printed).orElseGet(() -> texts.get("inset.paris"));
    }

    /** What a sign on the map stands for. */
    String spot(Markers.Spot spot) {
        Holder first = spot.holders().get(0);
        return spot.isCrowd() ? crowd(spot) : holder(first);
    }

    private String holder(Holder holder) {
        LabelRow label = holder.label();
        return say("spot", holder.name(), labels.awarded(label), labels.year(label));
    }

    private String crowd(Markers.Spot spot) {
        List<Holder> holders = spot.holders();
        String place =
                spot.department().isEmpty() ? region(holders.get(0).label().region()) : department(spot.department());
        Map<String, Long> levels = Markers.levels(holders);
        String parts = levels.keySet().stream()
                .sorted()
                .map(key -> level(key) + texts.get("colon") + figure(levels.get(key)))
                .collect(Collectors.joining(", "));
        return say("crowd", place, holders.size(), parts);
    }
}
