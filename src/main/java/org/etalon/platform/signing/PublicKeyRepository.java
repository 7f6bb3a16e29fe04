/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Duplicate;
import org.etalon.platform.persistence.Sql;

/** All public keys with which this instance ever signed. */
@ApplicationScoped
public class PublicKeyRepository {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /** A public key. @param since when a node began to sign with it */
    public record Kept(VerifyingKey key, Instant since) {}

    /** Keeps a key, unless it is kept already, perhaps by another node at this moment. */
    void keep(VerifyingKey key, Instant now) {
        try {
            Sql.inTransaction(source, connection -> keep(connection, key, now));
        } catch (PersistenceException refused) {
            if (!Duplicate.isBehind(refused)) {
                throw refused;
            }
        }
    }

    static boolean keep(Connection connection, VerifyingKey key, Instant now) throws SQLException {
        if (list(connection).stream().anyMatch(kept -> kept.key().equals(key))) {
            return false;
        }
        try (var statement = connection.prepareStatement(
                "insert into signing_key (fingerprint, public_key, since_at) values (?, ?, ?)")) {
            statement.setString(1, key.fingerprint());
            statement.setString(2, key.pem());
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    /** The last first. */
    public List<Kept> list() {
        return Sql.with(source, PublicKeyRepository::list);
    }

    static List<Kept> list(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select public_key, since_at from signing_key order by since_at desc, fingerprint");
                var row = statement.executeQuery()) {
            List<Kept> keys = new ArrayList<>();
            while (row.next()) {
                keys.add(new Kept(VerifyingKey.read(row.getString(1)).orElseThrow(), Columns.instant(row, 2)));
            }
            return keys;
        }
    }
}
