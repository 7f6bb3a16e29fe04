/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.etalon.dossier.DossierGround;

/** Hands in and amends until it is killed, and says each number once it is told. Arguments: database, dossier, referent, elected referent. */
final class Submitting {
    private Submitting() {}

    public static void main(String[] args) throws Exception {
        UUID dossier = UUID.fromString(args[1]);
        // open all the time, as a pool holds them
        var connection = DriverManager.getConnection(args[0]);
        connection.setAutoCommit(false);
        while (true) {
            desk(connection, args[2]).amend(dossier);
            connection.commit();
            var elected = desk(connection, args[3]);
            elected.signOff(dossier, elected.review(dossier).state().digest().hex());
            connection.commit();
            var handed = desk(connection, args[2]).submit(dossier, Handing.NAME);
            connection.commit();
            System.out.println(handed.submission().number() + " "
                    + handed.submission().digest().hex());
            System.out.flush();
        }
    }

    private static SubmissionDesk desk(Connection connection, String person) throws SQLException {
        return new SubmissionDesk(connection, key -> DossierGround.SCORING, UUID.fromString(person), DossierGround.NOW);
    }
}
