/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.etalon.core.assignment.Share;
import org.etalon.jury.assignment.ReadingState;
import org.etalon.jury.assignment.Readings;
import org.etalon.jury.review.ReviewQuery;

/** Tells the list of what jurors have to read how far they are, and where they read. */
@ApplicationScoped
public class ReviewStates implements Readings {
    @Override
    public Map<Share, ReadingState> list(Connection connection, String edition) throws SQLException {
        return ReviewQuery.states(connection, edition);
    }

    @Override
    public String address(UUID dossier) {
        return "/jury/dossiers/" + dossier;
    }
}
