/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.UniqueRow;

/** The SHA-512 of contents that arrived, by their digest; it is a matter of the content alone, whoever refers to it. */
@ApplicationScoped
public class KnownSums {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /** Keeps what was worked out while it arrived; nothing happens where it is known. */
    public void keep(Received content) {
        content.sha512()
                .ifPresent(sha512 -> Sql.together(
                        source,
                        connection -> UniqueRow.add(
                                connection, "insert into content_sum (digest, sha512) values (?, ?)", statement -> {
                                    statement.setString(1, content.digest().hex());
                                    statement.setString(2, sha512);
                                })));
    }

    /** Those that are known of these, each 128 hexadecimal digits in small letters. */
    public Map<Digest, String> of(Collection<Digest> contents) {
        return Sql.with(source, connection -> {
            Map<Digest, String> known = new HashMap<>();
            try (var statement =
                    connection.prepareStatement("select digest, sha512 from content_sum where digest = any(?)")) {
                Object[] digests = contents.stream().map(Digest::hex).toArray();
                statement.setArray(1, connection.createArrayOf("varchar", digests));
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        known.put(new Digest(row.getString(1)), row.getString(2));
                    }
                }
            }
            return known;
        });
    }
}
