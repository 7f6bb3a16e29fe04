/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The 101 départements and 18 régions, by Insee's codes. */
public final class Territories {
    private final Map<String, Territory> departments;
    private final Map<String, Territory> regions;

    /** Of any order; a code twice is an error of the caller. */
    public Territories(List<Territory> all) {
        departments = byCode(all, Territory.Kind.DEPARTMENT);
        regions = byCode(all, Territory.Kind.REGION);
    }

    private static Map<String, Territory> byCode(List<Territory> all, Territory.Kind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .collect(Collectors.toMap(
                        Territory::code,
                        each -> each,
                        (one, other) -> {
                            throw new IllegalArgumentException(kind + " " + one.code() + " stands twice");
                        },
                        TreeMap::new));
    }

    /** All départements, by code: 01, 02 … 2A, 2B … 976. */
    public List<Territory> departments() {
        return List.copyOf(departments.values());
    }

    /** All régions, by name. */
    public List<Territory> regions() {
        return regions.values().stream()
                .sorted(Comparator.comparing(each -> Folding.fold(each.name())))
                .toList();
    }

    public Optional<Territory> findDepartment(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    public Optional<Territory> findRegion(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The département's name, empty where the code is empty or unknown. */
    public String departmentName(String code) {
        return findDepartment(code).map(Territory::name).orElse("");
    }

    /** The région's name, empty where the code is empty or unknown. */
    public String regionName(String code) {
        return findRegion(code).map(Territory::name).orElse("");
    }
}
