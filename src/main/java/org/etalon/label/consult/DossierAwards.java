/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.export.Award;
import org.etalon.dossier.export.Award.Standing;
import org.etalon.dossier.export.Awards;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRow;
import org.etalon.label.ResultQuery;

/** What a dossier's papers say of its label: nothing before it is public. */
@ApplicationScoped
public class DossierAwards implements Awards {
    @Override
    public Optional<Award> find(Connection connection, UUID dossier, Instant at) throws SQLException {
        Optional<LabelRow> label = LabelQuery.findByDossier(connection, dossier, at);
        if (label.isPresent()) {
            return label.filter(row -> row.level() != null).map(DossierAwards::award);
        }
        return ResultQuery.find(connection, dossier, at)
                .filter(result -> result.level() == 0)
                .map(result -> new Award(Standing.NONE, 0, "", false));
    }

    private static Award award(LabelRow label) {
        boolean corrected = label.computed().corrected();
        Standing standing =
                switch (label.state()) {
                    case VALID -> label.level() == 0 ? Standing.NONE : Standing.HELD;
                    case SUSPENDED -> Standing.SUSPENDED;
                    case WITHDRAWN -> Standing.REVOKED;
                };
        return new Award(standing, label.level(), label.code(), corrected);
    }
}
