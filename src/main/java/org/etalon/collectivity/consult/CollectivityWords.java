/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import java.util.Locale;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Territories;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** What the directory knows, in the words of the page's language. */
final class CollectivityWords {
    private final Texts texts;
    private final Locale locale;
    private final Territories territories;

    CollectivityWords(Locale locale, Territories territories) {
        this.texts = Texts.of("collectivity", locale);
        this.locale = locale;
        this.territories = territories;
    }

    CollectivityRow row(DirectoryEntry entry) {
        return new CollectivityRow(entry.code(), name(entry), form(entry), department(entry), population(entry));
    }

    /** The name with the apostrophe that print has; the register's is a typewriter's. */
    String name(DirectoryEntry entry) {
        return printed(entry.name());
    }

    private static String printed(String name) {
        return name.replace('\'', '\u2019');
    }

    /** The legal form where it is known, else the type. */
    String form(DirectoryEntry entry) {
        String key = "nature." + entry.nature();
        return texts.containsKey(key) ? texts.get(key) : type(entry.type());
    }

    String type(String type) {
        return texts.get("type." + type);
    }

    /** The type, of many. */
    String types(String type) {
        return texts.get("types." + type);
    }

    /** With its code, as in « Isère (38) »; empty for a région. */
    String department(DirectoryEntry entry) {
        return coded(territories.departmentName(entry.department()), entry.department());
    }

    String region(DirectoryEntry entry) {
        return coded(territories.regionName(entry.region()), entry.region());
    }

    private static String coded(String name, String code) {
        return code.isEmpty() ? "" : printed(name) + " (" + code + ")";
    }

    String population(DirectoryEntry entry) {
        return entry.population() == null ? texts.get("unknown") : figure(entry.population());
    }

    String figure(long number) {
        return Figures.number(100 * number, locale);
    }

    /** How the position is known. */
    String position(DirectoryEntry entry) {
        String key = "known."
                + entry.findPlace()
                        .map(place -> place.known())
                        .filter(known -> !known.isEmpty())
                        .orElse("absente");
        return texts.containsKey(key) ? texts.get(key) : texts.get("known.other");
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }
}
