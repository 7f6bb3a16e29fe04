/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

/**
 * Where a body is.
 *
 * @param latitude in degrees, -90..90, WGS 84
 * @param longitude in degrees, -180..180, WGS 84
 * @param known how the position is known: {@code geonames-insee}, {@code approx-epci} (that of its EPCI), {@code moyenne-ponderee}
 *     (of its communes), {@code chef-lieu} (of its seat), {@code organisateur} (given by hand) and others of the file
 */
public record Place(double latitude, double longitude, String known) {
    /** Known because somebody gave it. */
    public static final String BY_HAND = "organisateur";

    /** Whether these are degrees on Earth. */
    public static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}
