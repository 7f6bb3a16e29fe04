/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.etalon.collectivity.directory.DirectoryEntry;

/**
 * One field of a body that is not what it was.
 *
 * @param before as text; empty where it was not known
 * @param after as text; empty where it is not known any more
 */
public record FieldChange(String field, String before, String after) {
    /** All differences between two states of one body, but for its vintage. */
    static List<FieldChange> between(DirectoryEntry before, DirectoryEntry after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, "name", before.name(), after.name());
        add(changes, "type", before.type(), after.type());
        add(changes, "nature", before.nature(), after.nature());
        add(changes, "other-names", joined(before.otherNames()), joined(after.otherNames()));
        add(changes, "addresses", joined(before.addresses()), joined(after.addresses()));
        add(changes, "insee", before.insee(), after.insee());
        add(changes, "siren", before.siren(), after.siren());
        add(changes, "department", before.department(), after.department());
        add(changes, "region", before.region(), after.region());
        add(changes, "epci", before.epci(), after.epci());
        add(changes, "population", before.population(), after.population());
        add(changes, "position", before.place(), after.place());
        add(changes, "source", before.source(), after.source());
        add(changes, "gone", before.gone(), after.gone());
        return changes;
    }

    private static String joined(List<String> parts) {
        return String.join("|", parts);
    }

    private static void add(List<FieldChange> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, text(before), text(after)));
        }
    }

    private static String text(Object value) {
        if (value instanceof org.etalon.collectivity.directory.Place place) {
            return place.latitude() + " " + place.longitude() + " " + place.known();
        }
        return value == null ? "" : value.toString();
    }

    /** Whether it is kept in the body's history; populations and positions change with every vintage. */
    boolean isHistoric() {
        return !field.equals("population") && !field.equals("position");
    }
}
