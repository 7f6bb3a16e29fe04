/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.storage.Digest;

/** Reads the evidence of a collectivité, as one of its dossiers uses it. What was withdrawn is not there. */
public final class EvidenceQuery {
    private static final String VERSION =
            "v.number, v.digest, v.byte_size, v.media_type, v.viewable, v.name, v.url, v.added_by, v.added_at";
    /** The columns that {@link #item} reads. */
    static final String ITEM = "select " + VERSION
            + """
            , e.id, e.title, e.fact_on, e.valid_until, e.confidential, e.note, e.version, e.added_by, e.added_at
            """;

    private static final String ITEMS = ITEM
            + """
            from evidence e join evidence_version v on v.evidence = e.id and v.number = e.latest
            where e.collectivity = ? and e.withdrawn_at is null and (cast(? as uuid) is null or e.id = ?)
            order by e.added_at, e.id""";
    private static final String USED =
            """
            select coalesce(sum(c.byte_size), 0) from (select distinct v.digest, v.byte_size
              from evidence_version v join evidence e on e.id = v.evidence
              where v.digest is not null and e.withdrawn_at is null and (e.added_for = ?
                or exists (select 1 from evidence_use u where u.evidence = e.id and u.dossier = ?))) c""";

    private EvidenceQuery() {}

    /** All, the first added first, in two statements. */
    public static List<EvidenceItem> list(Connection connection, String collectivity, UUID dossier)
            throws SQLException {
        return items(connection, collectivity, dossier, null);
    }

    /** Empty where the collectivité has none of this id. */
    public static Optional<EvidenceItem> find(Connection connection, String collectivity, UUID dossier, UUID id)
            throws SQLException {
        return items(connection, collectivity, dossier, id).stream().findFirst();
    }

    /** All that an item was, the latest first. */
    public static List<EvidenceVersion> versions(Connection connection, UUID evidence) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select " + VERSION + " from evidence_version v where v.evidence = ? order by v.number desc")) {
            statement.setObject(1, evidence);
            List<EvidenceVersion> versions = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(version(row));
                }
            }
            return versions;
        }
    }

    /** How many bytes count for the dossier; see {@link EvidenceLimits#DOSSIER}. */
    public static long used(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(USED)) {
            statement.setObject(1, dossier);
            statement.setObject(2, dossier);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Whether any dossier uses it. */
    static boolean isUsed(Connection connection, UUID evidence) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from evidence_use where evidence = ?")) {
            statement.setObject(1, evidence);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static List<EvidenceItem> items(Connection connection, String collectivity, UUID dossier, UUID one)
            throws SQLException {
        Map<UUID, List<String>> uses = uses(connection, dossier);
        try (var statement = connection.prepareStatement(ITEMS)) {
            statement.setString(1, collectivity);
            statement.setObject(2, one);
            statement.setObject(3, one);
            List<EvidenceItem> items = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(item(row, uses));
                }
            }
            return items;
        }
    }

    private static Map<UUID, List<String>> uses(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select evidence, question from evidence_use where dossier = ? order by question")) {
            statement.setObject(1, dossier);
            Map<UUID, List<String>> uses = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    uses.computeIfAbsent(Columns.uuid(row, 1), none -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
            return uses;
        }
    }

    /** One row of {@link #ITEM}. */
    static EvidenceItem item(ResultSet row, Map<UUID, List<String>> uses) throws SQLException {
        UUID id = Columns.uuid(row, 10);
        var about = new EvidenceAbout(
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                row.getBoolean(14),
                row.getString(15));
        return new EvidenceItem(
                id,
                about,
                row.getLong(16),
                version(row),
                Columns.uuid(row, 17),
                instant(row, 18),
                uses.getOrDefault(id, List.of()));
    }

    private static EvidenceVersion version(ResultSet row) throws SQLException {
        String digest = row.getString(2);
        var content = digest == null
                ? EvidenceContent.link(row.getString(7))
                : new EvidenceContent(
                        new Digest(digest),
                        row.getLong(3),
                        row.getString(4),
                        row.getBoolean(5),
                        new FileName(row.getString(6)),
                        null);
        return new EvidenceVersion(row.getInt(1), content, Columns.uuid(row, 8), instant(row, 9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row, column);
    }
}
