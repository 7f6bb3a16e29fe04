/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.first;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.RandomToken;
import org.etalon.account.link.AccountLink;
import org.etalon.account.link.LinkKind;

/** The first organiser's link as a row. */
final class Invitation {
    private static final String INSERT =
            "insert into account_link (id, kind, token, person, created_at, expires_at) values (?, ?, ?, ?, ?, ?)";

    private Invitation() {}

    /**
     * Puts another link in the place of the one that this folder had.
     *
     * @return the token; empty where there is an organiser
     */
    static Optional<String> renew(Connection connection, String before, Instant now) throws SQLException {
        delete(connection, before);
        if (isOrganiserThere(connection)) {
            return Optional.empty();
        }
        String token = RandomToken.fresh();
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, LinkKind.ORGANISER.name());
            statement.setString(3, RandomToken.digest(token));
            statement.setObject(4, AccountLink.NOBODY);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setObject(6, now.plus(LinkKind.ORGANISER.holds()).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        return Optional.of(token);
    }

    private static void delete(Connection connection, String token) throws SQLException {
        try (var statement = connection.prepareStatement("delete from account_link where kind = ? and token = ?")) {
            statement.setString(1, LinkKind.ORGANISER.name());
            statement.setString(2, RandomToken.digest(token));
            statement.executeUpdate();
        }
    }

    private static boolean isOrganiserThere(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from person where organiser = true");
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1) > 0;
        }
    }
}
