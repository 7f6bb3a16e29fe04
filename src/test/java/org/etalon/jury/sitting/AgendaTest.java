/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.etalon.jury.sitting.Agenda.Item;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final int JURORS = 8;

    private static Item item(String name, int... tied) {
        BitSet set = new BitSet();
        for (int juror : tied) {
            set.set(juror);
        }
        return new Item(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, set);
    }

    private static List<String> names(List<Item> items) {
        return Agenda.order(items, JURORS).stream().map(Item::name).toList();
    }

    private static List<Item> campaign(int dossiers, long seed) {
        var random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < dossiers; at++) {
            int[] tied = random.ints(random.nextInt(3), 0, JURORS).toArray();
            items.add(item("Commune " + at, tied));
        }
        return items;
    }

    @Test
    void the_same_recusals_follow_each_other() {
        var items = List.of(item("A", 2), item("B"), item("C", 2, 3), item("D", 2), item("E"), item("F", 2, 3));
        assertThat(names(items)).containsExactly("B", "E", "C", "F", "A", "D");
    }

    @Test
    void the_chair_goes_out_once_at_most() {
        for (int seed = 0; seed < 20; seed++) {
            List<Item> order = Agenda.order(campaign(60, seed), JURORS);
            int went = 0;
            boolean out = false;
            for (Item each : order) {
                went += each.tied().get(0) && !out ? 1 : 0;
                out = each.tied().get(0);
            }
            assertThat(went).as("seed " + seed).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void somebody_goes_out_far_less_often_than_in_the_order_of_names() {
        int ordered = 0;
        int byName = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<Item> items = campaign(40, seed);
            ordered += Agenda.departures(Agenda.order(items, JURORS));
            byName += Agenda.departures(
                    items.stream().sorted(Comparator.comparing(Item::name)).toList());
        }
        assertThat(ordered).isLessThan(byName * 7 / 10);
    }

    @Test
    void the_order_of_some_tells_nothing_of_the_others() {
        List<Item> all = campaign(40, 7);
        List<Item> seen = all.stream().filter(each -> !each.tied().get(3)).toList();
        List<String> without = names(seen);
        List<String> within = new ArrayList<>(names(all));
        within.retainAll(new HashSet<>(without));
        assertThat(within).isEqualTo(without).hasSizeLessThan(40);
    }
}
