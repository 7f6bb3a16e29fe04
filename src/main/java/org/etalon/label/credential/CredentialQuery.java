/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;

/** Reads credentials and what became of them. */
final class CredentialQuery {
    private static final String LAST =
            """
            select id, place, evidence, issued_at from label_credential where label = ?
            order by case when revoked_at is null then 0 else 1 end, issued_at desc, id fetch first 1 rows only""";
    private static final String REVOKED =
            """
            select c.place from label_credential c join label l on l.id = c.label
            where l.published_at <= ? and c.revoked_at is not null""";
    private static final String SUSPENDED =
            """
            select c.place from label_credential c join label l on l.id = c.label
            where l.published_at <= ? and c.revoked_at is null and l.state = 'SUSPENDED'""";

    private CredentialQuery() {}

    /** The one of a label that counts; where it was withdrawn, the last. Empty where there never was one. */
    static Optional<Credential> find(Connection connection, UUID label) throws SQLException {
        try (var statement = connection.prepareStatement(LAST)) {
            statement.setObject(1, label);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Credential(
                                Columns.uuid(row, 1),
                                row.getInt(2),
                                Optional.ofNullable(row.getString(3)),
                                Columns.instant(row, 4)))
                        : Optional.empty();
            }
        }
    }

    /** Where credentials have this status, of labels that are public. */
    static BitSet listPlaces(Connection connection, StatusPurpose purpose, Instant now) throws SQLException {
        String query = purpose == StatusPurpose.REVOCATION ? REVOKED : SUSPENDED;
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                var places = new BitSet();
                while (row.next()) {
                    places.set(row.getInt(1));
                }
                return places;
            }
        }
    }

    /** The version of all labels for which credentials were kept last; below all versions where they never were. */
    static long getKept(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select credentials_kept from label_version where id = 1");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** All places that were ever given. */
    static BitSet listTaken(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select place from label_credential");
                var row = statement.executeQuery()) {
            var places = new BitSet();
            while (row.next()) {
                places.set(row.getInt(1));
            }
            return places;
        }
    }
}
