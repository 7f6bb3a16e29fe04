/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.review.ReviewGround;

/** The grid without the container. */
public final class Rankings {
    private Rankings() {}

    public static List<RankedDossier> list(Connection connection, UUID person, boolean organiser) throws SQLException {
        var desk = new JuryDesk(connection, DossierGround.EDITION_ROW.plan(), person, ReviewGround.LATER);
        return ReadRanking.read(desk, organiser, DossierGround.SCORING).dossiers();
    }
}
