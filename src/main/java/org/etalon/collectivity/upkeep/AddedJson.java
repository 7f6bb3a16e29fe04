/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.math.BigDecimal;
import org.etalon.collectivity.NewCollectivity;

/**
 * A body to be added, as it is sent. Numbers are taken as they are written: JSON-B would cut one that is too large for an integer.
 */
public record AddedJson(
        String siren,
        String name,
        String type,
        String department,
        String region,
        BigDecimal population,
        BigDecimal latitude,
        BigDecimal longitude) {
    private static final int WRONG = -1;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    NewCollectivity collectivity() {
        return new NewCollectivity(
                siren, name, type, department, region, inhabitants(), degrees(latitude), degrees(longitude));
    }

    private Integer inhabitants() {
        if (population == null) {
            return null;
        }
        boolean whole = population.signum() >= 0
                && population.compareTo(LARGEST) <= 0
                && population.stripTrailingZeros().scale() <= 0;
        return whole ? population.intValue() : WRONG;
    }

    private static Double degrees(BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
