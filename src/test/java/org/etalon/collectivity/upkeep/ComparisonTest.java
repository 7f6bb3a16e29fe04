/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private static final DirectoryEntry AMBER = Village.of("01001", "Amber", "210100012", 860);
    private static final DirectoryEntry BIRCH = Village.of("01002", "Birch", "210100020", 270);

    @Test
    void the_same_file_changes_nothing() {
        var comparison = Comparison.of(List.of(AMBER, BIRCH), List.of(BIRCH, AMBER), "2027");
        assertThat(comparison).isEqualTo(new Comparison(List.of(), List.of(), List.of(), 2));
    }

    @Test
    void each_field_that_differs_is_told() {
        var grown = Village.of("01001", "Amber-sur-Ain", "210100012", 900);
        assertThat(Comparison.of(List.of(AMBER), List.of(grown), "2027").changed())
                .flatExtracting(EntryChange::fields)
                .containsExactly(
                        new FieldChange("name", "Amber", "Amber-sur-Ain"), new FieldChange("population", "860", "900"));
    }

    @Test
    void what_the_file_lacks_is_gone_with_its_vintage_and_comes_back_with_a_later_one() {
        var gone = Comparison.of(List.of(AMBER, BIRCH), List.of(AMBER), "2027").gone();
        assertThat(gone).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(BIRCH);
            assertThat(change.after().gone()).isEqualTo("2027");
        });
        var later = Comparison.of(List.of(AMBER, gone.get(0).after()), List.of(AMBER), "2028");
        assertThat(later.gone()).isEmpty();
        var back = Comparison.of(List.of(AMBER, gone.get(0).after()), List.of(AMBER, BIRCH), "2029");
        assertThat(back.changed())
                .flatExtracting(EntryChange::fields)
                .containsExactly(new FieldChange("gone", "2027", ""));
    }

    @Test
    void what_was_added_by_hand_stays_whatever_the_file_lacks() {
        var syndicat = Village.byHand("200094332", "Syndicat");
        var comparison = Comparison.of(List.of(AMBER, syndicat), List.of(AMBER), "2027");
        assertThat(comparison).isEqualTo(new Comparison(List.of(), List.of(), List.of(), 1));
    }

    @Test
    void what_was_added_by_hand_keeps_its_code_when_the_file_has_it_at_last() {
        var hand = Village.byHand("210100012", "Amber, new");
        var comparison = Comparison.of(List.of(hand), List.of(AMBER), "2027");
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.changed()).singleElement().satisfies(change -> {
            assertThat(change.after().code()).isEqualTo("210100012");
            assertThat(change.after().insee()).isEqualTo("01001");
            assertThat(change.after().source()).isEqualTo(DirectoryEntry.INSEE);
        });
    }

    @Test
    void what_was_added_by_hand_is_gone_when_the_file_has_it_under_a_code_that_was_there() {
        var hand = Village.byHand("210100038", "Amber, new");
        var merged = Village.of("01001", "Amber", "210100038", 1130);
        var comparison = Comparison.of(List.of(AMBER, hand), List.of(merged), "2027");
        assertThat(comparison.changed())
                .extracting(change -> change.after().code())
                .containsExactly("01001");
        assertThat(comparison.gone())
                .extracting(change -> change.after().code())
                .containsExactly("210100038");
    }

    /** Applied, a file leaves the directory as the file says; applied again, it changes nothing; no code is ever lost. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260301, 77})
    void a_refresh_does_what_the_file_says_once_and_loses_nothing(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<DirectoryEntry> before = villages(random);
            List<DirectoryEntry> wanted = villages(random);
            var after = applied(before, Comparison.of(before, wanted, "2027"));
            assertThat(after.keySet())
                    .as("seed " + seed)
                    .containsAll(before.stream().map(DirectoryEntry::code).toList());
            assertThat(after.values().stream().filter(entry -> !entry.isGone()))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(wanted);
            var again = Comparison.of(List.copyOf(after.values()), wanted, "2027");
            assertThat(again)
                    .as("seed " + seed)
                    .isEqualTo(new Comparison(List.of(), List.of(), List.of(), wanted.size()));
        }
    }

    private static List<DirectoryEntry> villages(Random random) {
        List<DirectoryEntry> villages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            if (random.nextInt(4) > 0) {
                villages.add(Village.of("010" + (10 + i), "Village " + random.nextInt(2), "", random.nextInt(3)));
            }
        }
        return villages;
    }

    private static Map<String, DirectoryEntry> applied(List<DirectoryEntry> before, Comparison comparison) {
        Map<String, DirectoryEntry> after = new HashMap<>();
        before.forEach(entry -> after.put(entry.code(), entry));
        comparison.gone().forEach(change -> after.put(change.before().code(), change.after()));
        comparison.changed().forEach(change -> after.put(change.before().code(), change.after()));
        comparison.added().forEach(entry -> after.put(entry.code(), entry));
        return after;
    }
}
