/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** How many dossiers editions have. */
@ApplicationScoped
@AllowedTo(Role.ORGANISER)
public class EditionDossierQuery {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /** By edition, {@code <programme>/<edition>}; one without dossiers is left out. */
    public Map<String, Long> count() {
        return Sql.with(source, connection -> {
            try (var statement = connection.prepareStatement("select edition, count(*) from dossier group by edition");
                    var row = statement.executeQuery()) {
                Map<String, Long> counts = new HashMap<>();
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
                return counts;
            }
        });
    }
}
