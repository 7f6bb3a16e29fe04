/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.core.questionnaire.Fact;
import org.etalon.label.FilterCheck;
import org.etalon.label.LabelFilter;
import org.etalon.label.PublicLabels;

/** What one may filter labels by: only what some label has, and what was asked for. */
public final class LabelChoices {
    private final LabelFilter filter;
    private final LabelWords words;
    private final Territories territories;
    private final LabelFilter.Values values;

    /** @param snapshot what is public */
    public LabelChoices(PublicLabels.Snapshot snapshot, LabelFilter filter, LabelWords words, Territories territories) {
        this.filter = filter;
        this.words = words;
        this.territories = territories;
        values = snapshot.values();
    }

    /** One of the values of a filter. */
    public record Option(String value, String text, boolean chosen) {}

    public List<Option> getEditions() {
        return values.editions().stream()
                .map(edition -> new Option(edition, edition, edition.equals(filter.edition())))
                .toList();
    }

    public List<Option> getLevels() {
        return FilterCheck.LEVELS.stream()
                .filter(level -> values.levels().contains(level) || level.equals(filter.level()))
                .map(level -> new Option(level, words.level(level), level.equals(filter.level())))
                .toList();
    }

    public List<Option> getTypes() {
        return Fact.TYPES.stream()
                .filter(type -> values.types().contains(type) || type.equals(filter.type()))
                .map(type -> new Option(type, words.types(type), type.equals(filter.type())))
                .toList();
    }

    public List<Option> getRegions() {
        return territories.regions().stream()
                .filter(each ->
                        values.regions().contains(each.code()) || each.code().equals(filter.region()))
                .map(each -> option(each, words.region(each.code()), filter.region()))
                .toList();
    }

    public List<Option> getDepartments() {
        return territories.departments().stream()
                .filter(each -> values.departments().contains(each.code())
                        || each.code().equals(filter.department()))
                .map(each -> option(each, words.department(each.code()), filter.department()))
                .toList();
    }

    /** By their words; mentions of different editions that are called alike are one. */
    public List<Option> getMentions() {
        Map<String, String> titles = new TreeMap<>();
        values.mentions()
                .forEach(each -> titles.put(words.mention(each.programme(), each.edition(), each.id()), each.id()));
        return titles.entrySet().stream()
                .map(each -> new Option(
                        each.getValue(), each.getKey(), each.getValue().equalsIgnoreCase(filter.mention())))
                .toList();
    }

    private static Option option(Territory territory, String text, String chosen) {
        return new Option(territory.code(), text, territory.code().equals(chosen));
    }
}
