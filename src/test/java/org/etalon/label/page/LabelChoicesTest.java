/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etalon.collectivity.directory.Territories;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.Labels;
import org.etalon.label.PublicLabels;
import org.etalon.label.map.LabelSamples;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

/** What labels can be filtered by is called as the labels themselves are. */
class LabelChoicesTest {
    private static final String BADGE = "territoire-numerique-libre-badge";

    private static final Schemes SCHEMES = new GivenSchemes(
            (programme, edition) -> QuestionnaireLoader.load(Path.of("questionnaires", programme, edition))
                    .questionnaire());

    private final LabelWords words =
            new LabelWords(Locale.FRENCH, SCHEMES, new Territories(List.of()), LabelSamples.TODAY);

    private LabelChoices choices(LabelFilter filter, LabelRow... labels) {
        List<LabelFilter.Entry> entries = Arrays.stream(labels)
                .map(each -> LabelFilter.Entry.of(each, ""))
                .toList();
        var snapshot = new PublicLabels.Snapshot(
                "tag", entries, Map.of(), Map.of(), LabelFilter.Values.of(entries), Instant.EPOCH);
        return new LabelChoices(snapshot, filter, words, new Territories(List.of()));
    }

    private static LabelRow badge() {
        return Labels.of(BADGE, "Saint-Badge", "2026", 1).withTier("Badge");
    }

    private static LabelFilter asked(String programme, String edition) {
        return LabelFilter.ofEdition(programme, edition);
    }

    @Test
    void a_badge_is_called_the_same_in_the_form_as_in_the_list() {
        assertThat(choices(LabelFilter.ALL, badge()).getLevels())
                .extracting(LabelChoices.Option::text)
                .containsExactly(words.awarded(badge()));
    }

    @Test
    void what_is_called_differently_is_offered_by_all_its_names() {
        LabelRow other = Labels.of("label", "Strasbourg", "2025", null).withTier("Badge");
        assertThat(choices(LabelFilter.ALL, badge(), other).getLevels())
                .extracting(LabelChoices.Option::text)
                .containsExactly("Badge Premiers pas ou Label Badge");
    }

    @Test
    void an_edition_is_chosen_by_its_title_where_only_one_is_meant() {
        LabelRow[] all = {badge(), Labels.of("label", "Une", "2026", 3), Labels.of("label", "Deux", "2025", 3)};
        assertThat(choices(asked("", "2025"), all).getEditions())
                .filteredOn(LabelChoices.Option::chosen)
                .extracting(LabelChoices.Option::text)
                .containsExactly("Label 2025");
        assertThat(choices(asked("", "2026"), all).getEditions())
                .filteredOn(LabelChoices.Option::chosen)
                .extracting(LabelChoices.Option::value)
                .containsExactly("2026");
        assertThat(choices(asked(BADGE, "2026"), all).getEditions())
                .filteredOn(LabelChoices.Option::chosen)
                .extracting(LabelChoices.Option::value)
                .containsExactly(BADGE + "/2026");
        assertThat(choices(asked("label", ""), all).getEditions())
                .extracting(LabelChoices.Option::value)
                .containsExactly("label/2026", "label/2025");
    }
}
