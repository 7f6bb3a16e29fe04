/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.etalon.core.answer.Facts;
import org.etalon.platform.persistence.Columns;

/** Writes whole dossiers, on a connection whose transaction is the caller's. */
public final class DossierRepository {
    private static final String ADD =
            """
            insert into dossier (type, population, staff, department, region, version, id, collectivity, edition, status,
              started_by, started_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_ANSWER =
            """
            insert into answer (version, state, answer, justification, changed_by, changed_at, dossier, question, evidence,
              frozen)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)""";
    private static final String CHANGE_FACTS =
            """
            update dossier set type = ?, population = ?, staff = ?, department = ?, region = ?, version = ?
            where id = ? and version = ? and status = 'DRAFT'""";

    /** SQLSTATE of a row that is there already. */
    private static final String TAKEN = "23505";

    private DossierRepository() {}

    /** The dossier of a collectivité in an edition. */
    public static Optional<UUID> find(Connection connection, String collectivity, String edition) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id from dossier where collectivity = ? and edition = ?")) {
            statement.setString(1, collectivity);
            statement.setString(2, edition);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(Columns.uuid(row, 1)) : Optional.empty();
            }
        }
    }

    /**
     * Adds a dossier without its answers.
     *
     * @return whether it was added; if not, somebody was first, and the transaction is to be given up
     */
    public static boolean add(Connection connection, DossierHead head, UUID person, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            set(statement, head.facts());
            statement.setLong(6, head.version());
            statement.setObject(7, head.id());
            statement.setString(8, head.collectivity());
            statement.setString(9, head.edition());
            statement.setString(10, head.status().name());
            statement.setObject(11, person);
            statement.setObject(12, at.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            if (TAKEN.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Adds a row for each question of the questionnaire, with what is given to it from the start. */
    public static void addAnswers(Connection connection, UUID dossier, List<KeptAnswer> answers) throws SQLException {
        try (var statement = connection.prepareStatement(ADD_ANSWER)) {
            for (KeptAnswer answer : answers) {
                statement.setLong(1, answer.version());
                statement.setString(2, answer.given().state().name());
                statement.setString(3, answer.given().answer());
                statement.setString(4, answer.given().justification());
                statement.setObject(5, answer.changedBy(), Types.OTHER);
                statement.setObject(6, at(answer.changedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
                statement.setObject(7, dossier);
                statement.setString(8, answer.question());
                statement.setInt(9, answer.evidence());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Corrects the facts, if what the correction started from still stands and the dossier is a draft.
     *
     * @param head with the facts corrected and the version raised
     * @return whether it was; if not, nothing was changed
     */
    public static boolean changeFacts(Connection connection, DossierHead head) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE_FACTS)) {
            set(statement, head.facts());
            statement.setLong(6, head.version());
            statement.setObject(7, head.id());
            statement.setLong(8, head.version() - 1);
            return statement.executeUpdate() == 1;
        }
    }

    /** Waits until nobody else changes this collectivité's evidence or hands in, and keeps others waiting until the transaction ends. */
    public static void lock(Connection connection, String collectivity) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id from dossier where collectivity = ? order by id for update")) {
            statement.setString(1, collectivity);
            statement.executeQuery().close();
        }
    }

    /** Lets no answer be changed from now on, or lets all be changed again; waits for the changes that are on their way. */
    public static void freeze(Connection connection, UUID dossier, boolean frozen) throws SQLException {
        try (var statement = connection.prepareStatement("update answer set frozen = ? where dossier = ?")) {
            statement.setBoolean(1, frozen);
            statement.setObject(2, dossier);
            statement.executeUpdate();
        }
    }

    /** Takes a dossier that the transaction has locked to another status. */
    public static void become(Connection connection, UUID dossier, DossierStatus status) throws SQLException {
        try (var statement =
                connection.prepareStatement("update dossier set status = ?, version = version + 1 where id = ?")) {
            statement.setString(1, status.name());
            statement.setObject(2, dossier);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Facts facts) throws SQLException {
        statement.setString(1, facts.type());
        statement.setObject(2, amount(facts.population()), Types.BIGINT);
        statement.setObject(3, amount(facts.staff()), Types.BIGINT);
        statement.setString(4, facts.department().orElse(null));
        statement.setString(5, facts.region().orElse(null));
    }

    private static Long amount(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
