/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.References;
import org.etalon.platform.storage.Referred;

/** Any version of any item refers to its content, also of one that was replaced or withdrawn. */
@ApplicationScoped
public class EvidenceReferences implements References {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Override
    public Set<Digest> among(Set<Digest> candidates) {
        return Sql.with(source, connection -> among(connection, candidates));
    }

    static Set<Digest> among(Connection connection, Set<Digest> candidates) throws SQLException {
        return Referred.by("evidence_version", connection, candidates);
    }
}
