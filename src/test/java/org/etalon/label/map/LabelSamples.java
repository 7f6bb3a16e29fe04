/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Place;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.Labels;
import org.etalon.label.PublicLabels;

/** Labels and bodies for tests, told in a few words each. */
public final class LabelSamples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final Territories TERRITORIES = new Territories(List.of(
            new Territory(Territory.Kind.DEPARTMENT, "38", "Isère", "84"),
            new Territory(Territory.Kind.DEPARTMENT, "69", "Rhône", "84"),
            new Territory(Territory.Kind.DEPARTMENT, "75", "Paris", "11"),
            new Territory(Territory.Kind.DEPARTMENT, "974", "La Réunion", "04"),
            new Territory(Territory.Kind.REGION, "84", "Auvergne-Rhône-Alpes", "84"),
            new Territory(Territory.Kind.REGION, "11", "Île-de-France", "11"),
            new Territory(Territory.Kind.REGION, "04", "La Réunion", "04")));

    private final List<LabelRow> labels = new ArrayList<>();
    private final List<DirectoryEntry> bodies = new ArrayList<>();

    /** A commune with a place; without one where both are 0. */
    public LabelSamples body(String code, String name, String department, double longitude, double latitude) {
        String region =
                TERRITORIES.findDepartment(department).map(Territory::region).orElse("");
        Place place = longitude == 0 ? null : new Place(latitude, longitude, "");
        bodies.add(new DirectoryEntry(
                code,
                "commune",
                "COM",
                name,
                List.of(),
                List.of(),
                code,
                "",
                department,
                region,
                "",
                3200,
                place,
                "insee",
                "2026",
                ""));
        return this;
    }

    /** A label in force. @param body a code of the directory, or empty */
    public LabelSamples label(String edition, String body, String name, String department, Integer level) {
        return label(edition, body, name, department, level, "", null, LabelState.VALID);
    }

    public LabelSamples label(
            String edition,
            String body,
            String name,
            String department,
            Integer level,
            String tier,
            LocalDate endsOn,
            LabelState state) {
        String region =
                TERRITORIES.findDepartment(department).map(Territory::region).orElse("");
        Instant at = Instant.parse(edition.substring(0, 4) + "-10-01T00:00:00Z");
        labels.add(new LabelRow(
                new UUID(0, labels.size()),
                "0000-0000-%04d".formatted(labels.size()),
                "tnl",
                edition,
                body,
                name,
                "commune",
                department,
                region,
                3200,
                "",
                level,
                tier,
                List.of(),
                null,
                null,
                null,
                at,
                endsOn,
                state,
                "",
                false,
                "",
                at,
                1,
                LabelRow.Computed.NOTHING));
        return this;
    }

    /** A badge of another programme, for no body of the directory. */
    public LabelSamples badge(String edition, String name) {
        labels.add(Labels.of("badge", name, edition, 1));
        return this;
    }

    public List<LabelRow> labels() {
        return labels;
    }

    public DirectoryIndex directory() {
        return new DirectoryIndex(bodies, TERRITORIES);
    }

    /** The last edition first, as the application tells them. */
    public PublicLabels.Snapshot snapshot() {
        List<LabelFilter.Entry> entries = labels.stream()
                .sorted(java.util.Comparator.comparing(LabelRow::edition).reversed())
                .map(label -> LabelFilter.Entry.of(label, ""))
                .toList();
        return new PublicLabels.Snapshot(
                "tag", entries, Map.of(), Map.of(), LabelFilter.Values.of(entries), Instant.EPOCH);
    }

    List<Holder> holders(LabelFilter filter) {
        return new Holders(snapshot(), directory(), TODAY).list(filter);
    }
}
