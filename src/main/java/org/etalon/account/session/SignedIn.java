/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.account.RandomToken;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Identities;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.Demonstration;

/**
 * Knows by the session's cookie, or a program's token, who sent a request: one statement, and another each five minutes to note that the session is in use. An
 * organiser or juror who lacks the second factor that is required is none until it is there.
 */
@ApplicationScoped
public class SignedIn implements Identities {
    private static final Duration NOTED = Duration.ofMinutes(5);
    static final String HAS_FACTOR = "(not a.second_factor_required or exists"
            + " (select 1 from person_factor f where f.person = p.id and f.confirmed_at is not null))";
    static final String IS_JUROR =
            "exists (select 1 from juror j where j.person = p.id and j.until_at > current_timestamp)";
    private static final String FIND = "select s.id, s.seen_at, p.id, p.name, p.email, p.language, p.organiser and "
            + HAS_FACTOR + ", " + IS_JUROR + " and " + HAS_FACTOR
            + " from account_setting a, person_session s join person p on p.id = s.person"
            + " where s.token = ? and s.ended_at is null and s.seen_at > ? and s.created_at > ? and p.left_at is null";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    @Inject
    Demonstration demonstration;

    /** Nobody of a demonstration is known where there is none, though they came in while there was. */
    @Override
    public Optional<Identity> find(HttpServletRequest request) {
        return known(request).filter(person -> demonstration.lets(person.email()));
    }

    private Optional<Identity> known(HttpServletRequest request) {
        var bearer = Bearer.find(request);
        return bearer.isPresent()
                ? Sql.with(
                        source,
                        connection -> Bearer.find(connection, bearer.get(), request.getMethod(), clock.instant()))
                : Cookies.SESSION
                        .find(request)
                        .flatMap(token -> Sql.with(source, connection -> find(connection, token, clock.instant())));
    }

    static Optional<Identity> find(Connection connection, String token, Instant now) throws SQLException {
        Instant seen;
        Identity identity;
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, RandomToken.digest(token));
            statement.setObject(2, now.minus(PersonSession.IDLE).atOffset(ZoneOffset.UTC));
            statement.setObject(3, now.minus(PersonSession.LONGEST).atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                seen = Columns.instant(row, 2);
                identity = identity(row);
            }
        }
        if (seen.plus(NOTED).isBefore(now)) {
            note(connection, identity.session(), now);
        }
        return Optional.of(identity);
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                Columns.uuid(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                roles(row.getBoolean(7), row.getBoolean(8)),
                Columns.uuid(row, 1));
    }

    /** What is open to a person. */
    static Set<Role> roles(boolean organiser, boolean juror) {
        Set<Role> roles = EnumSet.of(Role.PERSON);
        if (organiser) {
            roles.add(Role.ORGANISER);
        }
        if (juror) {
            roles.add(Role.JUROR);
        }
        return roles;
    }

    private static void note(Connection connection, UUID session, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("update person_session set seen_at = ? where id = ?")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, session);
            statement.executeUpdate();
        }
    }
}
