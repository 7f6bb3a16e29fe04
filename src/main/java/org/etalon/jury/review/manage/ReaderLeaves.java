/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.etalon.account.PersonLeaves;
import org.etalon.jury.review.ReviewsLeft;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** Whose account goes, leaves the readings that they handed in, without their notes to themselves, and no others. */
@ApplicationScoped
public class ReaderLeaves {
    @Resource(lookup = Database.NAME)
    DataSource source;

    void leave(@Observes PersonLeaves event) {
        Sql.with(source, connection -> {
            ReviewsLeft.tidy(connection, event.person());
            return null;
        });
    }
}
