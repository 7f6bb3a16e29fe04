/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.etalon.account.RandomToken;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.security.Identity;

/** Who sends a request by a token: only under the programs' address, and only as far as its scopes go. */
final class Bearer {
    private static final String FIND = "select t.id, p.id, p.name, p.email, p.language, t.scopes, p.organiser and "
            + SignedIn.HAS_FACTOR + ", " + SignedIn.IS_JUROR + " and " + SignedIn.HAS_FACTOR
            + " from account_setting a, person_token t join person p on p.id = t.person"
            + " where t.token = ? and t.expires_at > ? and p.left_at is null";
    private static final String SCHEME = "Bearer " + AccessToken.PREFIX;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Bearer() {}

    /** The token that a program sent, if it is one of ours. */
    static Optional<String> find(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean ours = header != null
                && header.startsWith(SCHEME)
                && request.getRequestURI().startsWith("/api/");
        return ours ? Optional.of(header.substring("Bearer ".length())) : Optional.empty();
    }

    /** Nobody where the token is unknown, expired, or not for what is asked. */
    static Optional<Identity> find(Connection connection, String token, String method, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, RandomToken.digest(token));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Set<TokenScope> scopes = TokenScope.read(row.getString(6));
                if (!READING.contains(method) && !scopes.contains(TokenScope.WRITE)) {
                    return Optional.empty();
                }
                return Optional.of(new Identity(
                        Columns.uuid(row, 2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        SignedIn.roles(row.getBoolean(7) && scopes.contains(TokenScope.ORGANISE), row.getBoolean(8)),
                        Columns.uuid(row, 1)));
            }
        }
    }
}
