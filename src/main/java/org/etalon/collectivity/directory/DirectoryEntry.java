/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.util.List;
import java.util.Optional;

/**
 * What the directory knows of one body.
 *
 * <p>A text that is not known is empty.
 *
 * @param code its address for ever: Insee's code for a commune, the SIREN for an EPCI and for what was added by hand,
 *     {@code dep-38} and {@code reg-84} for what governs a département or a région (01 is both Ain and Guadeloupe)
 * @param type one of the questionnaires' types, see {@link org.etalon.core.questionnaire.Fact#TYPES}
 * @param nature the legal form: COM, PARIS; CC, CA, CU, METRO, MET69, EPT; DEP, CEA; REG; CTU; empty where added by hand
 * @param otherNames by which it is looked for too
 * @param addresses codes of places that it governs and that have no body of their own: {@code dep-67}
 * @param insee the commune's code
 * @param siren nine digits
 * @param department Insee's code, of the seat where it reaches over several; empty for a région
 * @param epci the SIREN of the EPCI that a commune belongs to
 * @param population legal population, or null
 * @param place or null
 * @param source {@code insee}, {@code etalon} (the legal bodies that Insee's files lack) or {@code organiser}
 * @param vintage the year of the file that named it last
 * @param gone the vintage in which it was no longer there; empty while it is
 */
public record DirectoryEntry(
        String code,
        String type,
        String nature,
        String name,
        List<String> otherNames,
        List<String> addresses,
        String insee,
        String siren,
        String department,
        String region,
        String epci,
        Integer population,
        Place place,
        String source,
        String vintage,
        String gone) {
    public static final String INSEE = "insee";
    public static final String ETALON = "etalon";
    public static final String ORGANISER = "organiser";

    public DirectoryEntry {
        otherNames = List.copyOf(otherNames);
        addresses = List.copyOf(addresses);
    }

    /** The population, 0 where it is not known: for order alone. */
    public int size() {
        return population == null ? 0 : population;
    }

    /** The place, if known. */
    public Optional<Place> findPlace() {
        return Optional.ofNullable(place);
    }

    public boolean isGone() {
        return !gone.isEmpty();
    }
}
