/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where France has other clocks than in Paris. A territory of several zones is told by that of its seat. */
public enum Overseas {
    GUADELOUPE("971", "01", "America/Guadeloupe"),
    MARTINIQUE("972", "02", "America/Martinique"),
    GUYANE("973", "03", "America/Cayenne"),
    REUNION("974", "04", "Indian/Reunion"),
    SAINT_PIERRE_ET_MIQUELON("975", "975", "America/Miquelon"),
    MAYOTTE("976", "06", "Indian/Mayotte"),
    SAINT_BARTHELEMY("977", "977", "America/St_Barthelemy"),
    SAINT_MARTIN("978", "978", "America/Marigot"),
    WALLIS_ET_FUTUNA("986", "986", "Pacific/Wallis"),
    POLYNESIE("987", "987", "Pacific/Tahiti"),
    NOUVELLE_CALEDONIE("988", "988", "Pacific/Noumea");

    private final String department;
    private final String region;
    private final ZoneId zone;

    Overseas(String department, String region, String zone) {
        this.department = department;
        this.region = region;
        this.zone = ZoneId.of(zone);
    }

    /** Where a body stands; empty where its clocks are those of Paris. */
    public static Optional<Overseas> find(DirectoryEntry body) {
        return find(body.department(), body.region());
    }

    /** @param department Insee's code, or empty; the region decides where there is none */
    static Optional<Overseas> find(String department, String region) {
        return Stream.of(values())
                .filter(each -> department.isEmpty() ? each.region.equals(region) : each.department.equals(department))
                .findFirst();
    }

    public ZoneId zone() {
        return zone;
    }

    /** The name in texts, such as {@code nouvelle-caledonie}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
