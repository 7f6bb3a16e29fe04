/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.List;

/** What a condition may ask of a collectivity. All but the type may be unknown. */
public enum Fact {
    TYPE,
    DEPARTMENT,
    REGION,
    STRATUM,
    POPULATION,
    STAFF;

    /** The types of collectivity, in the order in which they are offered (format, "Conditions"). */
    public static final List<String> TYPES =
            List.of("commune", "epci", "departement", "region", "syndicat", "etablissement", "association", "autre");

    /** The name in files, such as {@code population}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
