/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.References;

/** A job refers to its file until it expires. */
@ApplicationScoped
public class JobReferences implements References {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Override
    public Set<Digest> among(Set<Digest> candidates) {
        return candidates.isEmpty() ? Set.of() : Sql.with(source, connection -> among(connection, candidates));
    }

    static Set<Digest> among(Connection connection, Set<Digest> candidates) throws SQLException {
        String places = String.join(", ", Collections.nCopies(candidates.size(), "?"));
        try (var statement =
                connection.prepareStatement("select distinct digest from job where digest in (" + places + ")")) {
            int at = 1;
            for (Digest candidate : candidates) {
                statement.setString(at++, candidate.hex());
            }
            Set<Digest> referred = new HashSet<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    referred.add(new Digest(row.getString(1)));
                }
            }
            return referred;
        }
    }
}
