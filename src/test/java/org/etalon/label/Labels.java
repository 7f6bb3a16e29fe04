/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Labels for tests. */
public final class Labels {
    public static final Instant BEFORE = Instant.parse("2026-09-01T08:00:00Z");

    private Labels() {}

    /** Of a commune, public at an instant. */
    public static LabelRow of(String name, String edition, Integer level, Instant published) {
        return of("label", name, edition, level, published);
    }

    /** Of another programme, public before. */
    public static LabelRow of(String programme, String name, String edition, Integer level) {
        return of(programme, name, edition, level, BEFORE);
    }

    private static LabelRow of(String programme, String name, String edition, Integer level, Instant published) {
        return new LabelRow(
                UUID.randomUUID(),
                LabelCode.next(),
                programme,
                edition,
                "",
                name,
                "commune",
                "38",
                "84",
                3_200,
                "village",
                level,
                "",
                List.of("open-data"),
                null,
                6_412,
                null,
                published,
                null,
                LabelState.VALID,
                "",
                false,
                "",
                published,
                1,
                LabelRow.Computed.NOTHING);
    }
}
