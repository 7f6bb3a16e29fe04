/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import org.etalon.collectivity.directory.Place;

/**
 * One line of the file, as it is. What is not known is empty or null.
 *
 * @param kind {@code commune}, {@code departement}, {@code region}, or an EPCI's form: CC, CA, CU, METRO, MET69, EPT
 * @param epci the SIREN of the commune's EPCI
 */
record FileRow(
        String kind,
        String code,
        String name,
        String department,
        String region,
        String siren,
        Integer population,
        String epci,
        Place place) {
    static final String COMMUNE = "commune";
    static final String DEPARTMENT = "departement";
    static final String REGION = "region";

    boolean isTerritory() {
        return kind.equals(DEPARTMENT) || kind.equals(REGION);
    }
}
