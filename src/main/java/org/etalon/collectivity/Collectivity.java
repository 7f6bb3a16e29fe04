/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Place;

/** One body of the directory, as a row. Refreshes write many rows at once and go past it. */
@Entity
class Collectivity {
    @Id
    private String code;

    private String type;
    private String nature;
    private String name;

    @Column(name = "other_names")
    private String otherNames;

    private String addresses;
    private String insee;
    private String siren;
    private String department;
    private String region;
    private String epci;
    private Integer population;
    private Double latitude;
    private Double longitude;
    private String located;
    private String source;
    private String vintage;
    private String gone;

    protected Collectivity() {}

    /** A body that an organiser adds; its SIREN becomes its code. */
    Collectivity(NewCollectivity added, String vintage) {
        code = added.siren();
        siren = added.siren();
        type = added.type();
        nature = "";
        name = added.name();
        otherNames = "";
        addresses = "";
        insee = "";
        department = added.department();
        region = added.region();
        epci = "";
        population = added.population();
        latitude = added.latitude();
        longitude = added.longitude();
        located = latitude == null ? "" : Place.BY_HAND;
        source = DirectoryEntry.ORGANISER;
        this.vintage = vintage;
        gone = "";
    }

    /** As an organiser says it is; what it keeps is its code. */
    void correct(NewCollectivity said, boolean noMore, String year) {
        type = said.type();
        name = said.name();
        department = said.department();
        region = said.region();
        population = said.population();
        if (noMore == gone.isEmpty()) {
            gone = noMore ? year : "";
        }
        vintage = year;
    }

    DirectoryEntry entry() {
        return new DirectoryEntry(
                code,
                type,
                nature,
                name,
                parts(otherNames),
                parts(addresses),
                insee,
                siren == null ? "" : siren,
                department,
                region,
                epci,
                population,
                latitude == null ? null : new Place(latitude, longitude, located),
                source,
                vintage,
                gone);
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
