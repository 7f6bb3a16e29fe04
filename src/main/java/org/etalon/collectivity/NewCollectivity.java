/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

/**
 * A body to be added by hand.
 *
 * @param siren nine digits, spaces allowed
 * @param type one of the questionnaires' types
 * @param department Insee's code; may be empty for a region alone
 * @param region Insee's code; empty: that of the département
 * @param population or null
 * @param latitude in degrees, or null; with the longitude or not at all
 * @param longitude in degrees, or null
 */
public record NewCollectivity(
        String siren,
        String name,
        String type,
        String department,
        String region,
        Integer population,
        Double latitude,
        Double longitude) {}
