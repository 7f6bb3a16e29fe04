/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.export.Award;
import org.etalon.dossier.export.Awards;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelState;

/** What a dossier's papers say of its label: nothing before it is public, nor once it is suspended or withdrawn. */
@ApplicationScoped
public class DossierAwards implements Awards {
    @Override
    public Optional<Award> find(Connection connection, UUID dossier, Instant at) throws SQLException {
        return LabelQuery.findByDossier(connection, dossier, at)
                .filter(label -> label.state() == LabelState.VALID && label.level() != null)
                .map(label ->
                        new Award(label.level(), label.code(), label.computed().corrected()));
    }
}
