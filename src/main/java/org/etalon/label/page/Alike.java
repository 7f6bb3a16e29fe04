/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.util.Comparator;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Place;

/** Which of some bodies are near one, or like it. */
record Alike(DirectoryEntry here, List<DirectoryEntry> others) {
    private static final int MOST = 4;
    private static final double FURTHEST_KILOMETRES = 150;
    private static final double KILOMETRES_A_DEGREE = 111.2;

    Alike {
        others = List.copyOf(others);
    }

    /** The nearest, four at most, as far as both places are known. */
    List<DirectoryEntry> near() {
        return here.findPlace().stream()
                .flatMap(place -> others.stream()
                        .filter(other -> other.findPlace().isPresent())
                        .filter(other -> kilometres(place, other.findPlace().get()) <= FURTHEST_KILOMETRES)
                        .sorted(Comparator.comparingDouble((DirectoryEntry other) ->
                                        kilometres(place, other.findPlace().get()))
                                .thenComparing(DirectoryEntry::code)))
                .limit(MOST)
                .toList();
    }

    /** Of the same type, those whose population comes closest by ratio, four at most. */
    List<DirectoryEntry> similar() {
        return here.population() == null || here.population() == 0
                ? List.of()
                : others.stream()
                        .filter(other -> other.type().equals(here.type()) && other.size() > 0)
                        .sorted(Comparator.comparingDouble(this::difference).thenComparing(DirectoryEntry::code))
                        .limit(MOST)
                        .toList();
    }

    private double difference(DirectoryEntry other) {
        return Math.abs(Math.log((double) other.size() / here.population()));
    }

    /** Good enough to tell which is nearer: as on a plane, with degrees of longitude as long as they are there. */
    static double kilometres(Place one, Place other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude())
                * Math.cos(Math.toRadians((one.latitude() + other.latitude()) / 2));
        return KILOMETRES_A_DEGREE * Math.hypot(north, east);
    }
}
