/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.core.questionnaire.Fact;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelFilter.Values.Edition;
import org.etalon.label.PublicLabels;
import org.etalon.label.wish.FilterCheck;

/** What one may filter labels by: only what some label has, and what was asked for, even where it can't be read. */
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

    /** The texts of those that there are. */
    Stream<String> known(List<Option> options) {
        return options.stream()
                .filter(option -> !option.text().equals(typed(option.value())))
                .map(Option::text);
    }

    private String typed(String value) {
        return words.say("list.title.text", value);
    }

    private List<Option> with(String asked, Stream<Option> options) {
        List<Option> all = new ArrayList<>(options.toList());
        if (!asked.isEmpty() && all.stream().noneMatch(Option::chosen)) {
            all.add(new Option(asked, typed(asked), true));
        }
        return all;
    }

    /** By their titles; of one programme, where that is asked for and no edition. */
    public List<Option> getEditions() {
        boolean one = filter.edition().isEmpty() && !filter.programme().isEmpty();
        return with(
                filter.edition(),
                values.editions().stream()
                        .filter(each -> !one || each.programme().equals(filter.programme()))
                        .map(each -> new Option(
                                each.key(), words.edition(each.programme(), each.edition()), isChosen(each))));
    }

    /** An edition that is asked for without its programme is chosen where only one is called so. */
    private boolean isChosen(Edition edition) {
        return edition.edition().equals(filter.edition())
                && (filter.programme().isEmpty()
                        ? values.editions().stream()
                                        .filter(each -> each.edition().equals(filter.edition()))
                                        .count()
                                == 1
                        : edition.programme().equals(filter.programme()));
    }

    public List<Option> getLevels() {
        return with(
                filter.level(),
                FilterCheck.LEVELS.stream()
                        .filter(level -> values.levels().contains(level) || level.equals(filter.level()))
                        .map(level -> new Option(level, called(level), level.equals(filter.level()))));
    }

    /** A level key in words. */
    String called(String level) {
        return words.level(level, values);
    }

    public List<Option> getTypes() {
        return with(
                filter.type(),
                Fact.TYPES.stream()
                        .filter(type -> values.types().contains(type) || type.equals(filter.type()))
                        .map(type -> new Option(type, words.types(type), type.equals(filter.type()))));
    }

    public List<Option> getRegions() {
        return with(
                filter.region(),
                territories.regions().stream()
                        .filter(each -> values.regions().contains(each.code())
                                || each.code().equals(filter.region()))
                        .map(each -> option(each, words.region(each.code()), filter.region())));
    }

    public List<Option> getDepartments() {
        return with(
                filter.department(),
                territories.departments().stream()
                        .filter(each -> values.departments().contains(each.code())
                                || each.code().equals(filter.department()))
                        .map(each -> option(each, words.department(each.code()), filter.department())));
    }

    /** By their words; mentions of different editions that are called alike are one. */
    public List<Option> getMentions() {
        Map<String, String> titles = new TreeMap<>();
        values.mentions()
                .forEach(each -> titles.put(words.mention(each.programme(), each.edition(), each.id()), each.id()));
        return with(
                filter.mention(),
                titles.entrySet().stream()
                        .map(each -> new Option(
                                each.getValue(), each.getKey(), each.getValue().equalsIgnoreCase(filter.mention()))));
    }

    private static Option option(Territory territory, String text, String chosen) {
        return new Option(territory.code(), text, territory.code().equals(chosen));
    }
}
