/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import javax.sql.DataSource;
import org.etalon.jury.JurorQuery;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** How many judged an edition; who they are is not public. */
@ApplicationScoped
public class ReadJury {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /** Those who took part until this instant. @param edition {@code <programme>/<edition>} */
    public int count(String edition, Instant at) {
        return Sql.with(source, connection -> JurorQuery.countTakingPart(connection, edition, at));
    }
}
