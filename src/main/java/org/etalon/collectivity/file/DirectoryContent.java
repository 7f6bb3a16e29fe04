/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Territory;

/**
 * What the directory is to hold after a file: its communes and EPCI, the legal bodies on its départements and régions, and those as
 * places.
 */
public record DirectoryContent(List<DirectoryEntry> entries, List<Territory> territories) {
    private static final String EPCI = "epci";

    public DirectoryContent {
        entries = List.copyOf(entries);
        territories = List.copyOf(territories);
    }

    /**
     * Reads a file and adds the legal bodies.
     *
     * @param file CSV, gzipped or not
     * @param vintage the file's year, four digits
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong with the file, by line
     */
    public static DirectoryContent read(InputStream file, String vintage) {
        return of(FileRows.parse(FileText.read(file)), LegalBody.list(), vintage);
    }

    static DirectoryContent of(List<FileRow> rows, List<LegalBody> bodies, String vintage) {
        Map<String, LegalBody> inFile =
                bodies.stream().filter(LegalBody::isInFile).collect(Collectors.toMap(LegalBody::code, body -> body));
        Map<String, FileRow> terms = rows.stream()
                .filter(row -> !row.kind().equals(FileRow.COMMUNE))
                .collect(Collectors.toMap(TerritorySum::term, Function.identity()));
        List<DirectoryEntry> entries = new ArrayList<>(rows.size());
        rows.stream()
                .filter(row -> !row.isTerritory())
                .map(row -> entry(row, inFile.get(row.code()), vintage))
                .forEach(entries::add);
        bodies.stream()
                .filter(body -> !body.isInFile())
                .map(body -> entry(body, TerritorySum.of(body.territories(), terms), vintage))
                .forEach(entries::add);
        List<Territory> territories = rows.stream()
                .filter(FileRow::isTerritory)
                .map(DirectoryContent::territory)
                .toList();
        return new DirectoryContent(entries, territories);
    }

    private static Territory territory(FileRow row) {
        var kind = row.kind().equals(FileRow.REGION) ? Territory.Kind.REGION : Territory.Kind.DEPARTMENT;
        return new Territory(kind, row.code(), row.name(), row.region());
    }

    /** @param more what is to be added, or null */
    private static DirectoryEntry entry(FileRow row, LegalBody more, String vintage) {
        boolean commune = row.kind().equals(FileRow.COMMUNE);
        String nature = commune ? "COM" : row.kind();
        return new DirectoryEntry(
                row.code(),
                commune ? FileRow.COMMUNE : EPCI,
                more == null ? nature : more.nature(),
                row.name(),
                more == null ? List.of() : more.otherNames(),
                more == null ? List.of() : more.addresses(),
                commune ? row.code() : "",
                row.siren(),
                row.department(),
                row.region(),
                row.epci(),
                row.population(),
                row.place(),
                DirectoryEntry.INSEE,
                vintage,
                "");
    }

    private static DirectoryEntry entry(LegalBody body, TerritorySum ground, String vintage) {
        return new DirectoryEntry(
                body.code(),
                body.type(),
                body.nature(),
                body.name(),
                body.otherNames(),
                body.addresses(),
                "",
                body.siren(),
                body.department(),
                body.region(),
                "",
                ground.population(),
                ground.place(),
                DirectoryEntry.ETALON,
                vintage,
                "");
    }
}
