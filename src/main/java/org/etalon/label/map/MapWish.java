/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.label.LabelAddress;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelOrder;

/**
 * What is asked of the map: who is on it, and how the table beside it is told. The address says all of it.
 *
 * @param page of the table, from 1
 */
public record MapWish(LabelFilter filter, LabelOrder order, int page) {
    private static final String PATH = "/map";

    private String at(LabelFilter other) {
        return LabelAddress.of(PATH, other, order, 1);
    }

    /** The address with this level alone; with an empty one, of all levels. */
    String ofLevel(String level) {
        return at(withLevel(level));
    }

    private LabelFilter withLevel(String level) {
        return new LabelFilter(
                filter.programme(),
                filter.edition(),
                level,
                filter.type(),
                filter.region(),
                filter.department(),
                filter.mention(),
                filter.text());
    }

    /** The same without a level. */
    LabelFilter ofAllLevels() {
        return withLevel("");
    }

    /** The address of a closer map, or a wider one where codes are empty. */
    public String ofPlace(String region, String department) {
        return at(new LabelFilter(
                filter.programme(),
                filter.edition(),
                filter.level(),
                filter.type(),
                region,
                department,
                filter.mention(),
                filter.text()));
    }

    /** The address of another page of the table. */
    String ofPage(int other) {
        return LabelAddress.of(PATH, filter, order, other);
    }

    /** The address of the table by another column; by the same one, the other way round. */
    public String by(String key) {
        boolean same = order.key().equals(key);
        return LabelAddress.of(PATH, filter, new LabelOrder(key, same && !order.falling()), 1);
    }

    /** How the table is ordered by a column, as {@code aria-sort} tells it; null where it isn't. */
    public String sorted(String key) {
        if (!order.key().equals(key)) {
            return null;
        }
        return order.falling() ? "descending" : "ascending";
    }

    /** Holders in the order that is asked for. */
    List<Holder> sorted(List<Holder> holders) {
        if (order.equals(LabelOrder.USUAL)) {
            return holders;
        }
        Map<UUID, Holder> byLabel =
                holders.stream().collect(toMap(each -> each.label().id(), each -> each));
        return order.sorted(holders.stream().map(Holder::label).toList()).stream()
                .map(label -> byLabel.get(label.id()))
                .toList();
    }

    /** The same labels for programs. */
    public String under(String path) {
        return LabelAddress.of(path, filter, LabelOrder.USUAL, 1);
    }
}
