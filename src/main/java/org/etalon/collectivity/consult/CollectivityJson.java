/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Place;
import org.etalon.collectivity.directory.Territories;

/**
 * A body as REST tells it. {@code type}, {@code population}, {@code department} and {@code region} are the facts that a score takes,
 * under the same names; what is not known is left out.
 *
 * @param position how the coordinates are known
 * @param source {@code insee}, {@code etalon} or {@code organiser}
 * @param gone the vintage in which it was no longer there
 */
public record CollectivityJson(
        String code,
        String name,
        String type,
        String nature,
        String insee,
        String siren,
        Integer population,
        String department,
        String departmentName,
        String region,
        String regionName,
        String epci,
        Double latitude,
        Double longitude,
        String position,
        String source,
        String vintage,
        String gone) {
    /** Tells a body; the territories give the names of its département and région. */
    public static CollectivityJson of(DirectoryEntry entry, Territories territories) {
        var place = entry.findPlace();
        return new CollectivityJson(
                entry.code(),
                entry.name(),
                entry.type(),
                known(entry.nature()),
                known(entry.insee()),
                known(entry.siren()),
                entry.population(),
                known(entry.department()),
                known(territories.departmentName(entry.department())),
                known(entry.region()),
                known(territories.regionName(entry.region())),
                known(entry.epci()),
                place.map(Place::latitude).orElse(null),
                place.map(Place::longitude).orElse(null),
                place.map(Place::known).orElse(null),
                entry.source(),
                entry.vintage(),
                known(entry.gone()));
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
