/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.platform.persistence.Columns;

/** Writes credentials, on a connection whose transaction is the caller's, under the lock on all labels. */
final class CredentialRepository {
    /** Of those that were made of a label which has become another, or counts no more. */
    private static final String REVOKE =
            """
            update label_credential set revoked_at = ? where revoked_at is null and exists (
              select 1 from label l where l.id = label_credential.label and l.changed_in > ? and (l.state = 'WITHDRAWN'
                or l.name <> label_credential.name or l.mentions <> label_credential.mentions
                or l.collectivity is distinct from label_credential.collectivity
                or l.level is distinct from label_credential.level or l.tier is distinct from label_credential.tier
                or l.ends_on is distinct from label_credential.ends_on))""";

    private static final String LACKING =
            """
            select l.id, l.dossier from label l where l.changed_in > ? and l.partial = false and l.state <> 'WITHDRAWN'
              and not exists (select 1 from label_credential c where c.label = l.id and c.revoked_at is null)""";
    private static final String ADD =
            """
            insert into label_credential (id, label, place, name, collectivity, level, tier, mentions, ends_on, evidence, issued_at)
            select ?, l.id, ?, l.name, l.collectivity, l.level, l.tier, l.mentions, l.ends_on, ?, ? from label l where l.id = ?""";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CredentialRepository() {}

    /** A label without a credential. @param dossier or null */
    private record Lacking(UUID label, UUID dossier) {}

    /** How many became void. @param kept the version of all labels for which they had been kept */
    static int revoke(Connection connection, long kept, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(REVOKE)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setLong(2, kept);
            return statement.executeUpdate();
        }
    }

    /** Makes one of each label that is ours, has changed since and has none that counts. @return how many */
    static int issue(Connection connection, long kept, Instant now) throws SQLException {
        List<Lacking> lacking = listLacking(connection, kept);
        if (lacking.isEmpty()) {
            return 0;
        }
        BitSet taken = CredentialQuery.listTaken(connection);
        try (var statement = connection.prepareStatement(ADD)) {
            for (Lacking each : lacking) {
                statement.setObject(1, UUID.randomUUID());
                statement.setInt(2, place(taken));
                statement.setString(3, evidence(connection, each.dossier()));
                statement.setObject(4, now.atOffset(ZoneOffset.UTC));
                statement.setObject(5, each.label());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return lacking.size();
    }

    private static List<Lacking> listLacking(Connection connection, long kept) throws SQLException {
        List<Lacking> lacking = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LACKING)) {
            statement.setLong(1, kept);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    lacking.add(new Lacking(Columns.uuid(row, 1), Columns.uuid(row, 2)));
                }
            }
        }
        return lacking;
    }

    /** Notes that they say what all labels of this version say. */
    static void noteKept(Connection connection, long version) throws SQLException {
        try (var statement =
                connection.prepareStatement("update label_version set credentials_kept = ? where id = 1")) {
            statement.setLong(1, version);
            statement.executeUpdate();
        }
    }

    /** A free one, by chance, so that it tells neither whose it is nor when it was given. */
    private static int place(BitSet taken) {
        if (taken.cardinality() >= StatusList.LENGTH) {
            throw new IllegalStateException("the status lists are full");
        }
        int place = RANDOM.nextInt(StatusList.LENGTH);
        while (taken.get(place)) {
            place = RANDOM.nextInt(StatusList.LENGTH);
        }
        taken.set(place);
        return place;
    }

    private static String evidence(Connection connection, UUID dossier) throws SQLException {
        return dossier == null
                ? null
                : SubmissionQuery.findCounting(connection, dossier)
                        .map(each -> each.digest().hex())
                        .orElse(null);
    }
}
