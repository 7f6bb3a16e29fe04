/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.math.BigDecimal;
import org.etalon.collectivity.NewCollectivity;

/** A body that was added by hand, as it shall be. @param gone whether it is no more; absent: it is there */
public record CorrectedJson(
        String name, String type, String department, String region, BigDecimal population, Boolean gone) {
    NewCollectivity collectivity(String siren) {
        return new AddedJson(siren, name, type, department, region, population, null, null).collectivity();
    }
}
