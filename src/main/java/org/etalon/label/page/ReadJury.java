/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.etalon.jury.JurorQuery;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** Who judged an edition: how many, and by name those who agree to it. */
@ApplicationScoped
public class ReadJury {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /** Of those who took part until this instant. @param edition {@code <programme>/<edition>} */
    public List<String> names(String edition, Instant at) {
        return Sql.with(source, connection -> JurorQuery.listNamed(connection, edition, at));
    }

    /** The same. */
    public int count(String edition, Instant at) {
        return Sql.with(source, connection -> JurorQuery.countTakingPart(connection, edition, at));
    }
}
