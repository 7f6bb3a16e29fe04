/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.Person;
import org.etalon.account.Profile;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignedInIT {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @EnumSource
    void a_session_is_known_by_its_token_with_one_statement(Databases database) {
        database.empty();
        UUID person = open(database, "token");
        assertThat(database.statementsOf(
                        () -> assertThat(find(database, "token", NOW)).hasValueSatisfying(identity -> {
                            assertThat(identity.person()).isEqualTo(person);
                            assertThat(identity.name()).isEqualTo("Camille");
                            assertThat(identity.roles()).containsExactly(Role.PERSON);
                        })))
                .isEqualTo(1);
        assertThat(find(database, "other", NOW)).isEmpty();
        assertThat(find(database, "", NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_when_idle_for_twelve_hours_and_use_is_noted_each_five_minutes(Databases database) {
        database.empty();
        open(database, "token");
        assertThat(statements(database, NOW.plus(Duration.ofMinutes(5)))).isEqualTo(1);
        assertThat(statements(database, NOW.plus(Duration.ofMinutes(5)).plus(SECOND)))
                .isEqualTo(2);
        Instant noted = NOW.plus(Duration.ofMinutes(5)).plus(SECOND);
        assertThat(find(database, "token", noted.plus(PersonSession.IDLE))).isEmpty();
        assertThat(find(database, "token", noted.plus(PersonSession.IDLE).minus(SECOND)))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_after_thirty_days_however_much_it_is_used(Databases database) {
        database.empty();
        open(database, "token");
        Instant at = NOW;
        while (at.isBefore(NOW.plus(PersonSession.LONGEST).minus(Duration.ofHours(6)))) {
            assertThat(find(database, "token", at)).isPresent();
            at = at.plus(Duration.ofHours(6));
        }
        assertThat(find(database, "token", NOW.plus(PersonSession.LONGEST).minus(SECOND)))
                .isPresent();
        assertThat(find(database, "token", NOW.plus(PersonSession.LONGEST))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_ended_is_over_and_the_others_go_on(Databases database) {
        database.empty();
        UUID person = open(database, "first");
        database.inTransaction(entities -> {
            repository(entities).add(new PersonSession(person, "second", "Firefox", NOW));
            return null;
        });
        UUID kept = find(database, "second", NOW).orElseThrow().session();
        UUID nobody = new UUID(0, 1);
        database.inTransaction(entities -> {
            assertThat(repository(entities).end(nobody, kept, NOW)).isZero();
            assertThat(repository(entities).listOpen(person, NOW)).hasSize(2);
            return repository(entities).endOthers(person, kept, NOW);
        });
        assertThat(find(database, "first", NOW)).isEmpty();
        assertThat(find(database, "second", NOW)).isPresent();
        database.inTransaction(entities -> repository(entities).end(person, kept, NOW));
        assertThat(find(database, "second", NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_organiser_without_the_factor_that_is_required_is_none(Databases database) {
        database.empty();
        UUID person = open(database, "token");
        run(database, "update person set organiser = true");
        assertThat(find(database, "token", NOW).orElseThrow().roles()).contains(Role.ORGANISER);
        run(database, "update account_setting set second_factor_required = true");
        assertThat(find(database, "token", NOW).orElseThrow().roles()).containsExactly(Role.PERSON);
        run(database, "insert into person_factor (person, secret, last_step) values ('" + person + "', 'x', 0)");
        assertThat(find(database, "token", NOW).orElseThrow().roles()).containsExactly(Role.PERSON);
        run(database, "update person_factor set confirmed_at = current_timestamp");
        assertThat(find(database, "token", NOW).orElseThrow().roles()).contains(Role.ORGANISER);
    }

    private static UUID open(Databases database, String token) {
        return database.inTransaction(entities -> {
            var person = new Person(new Profile("Camille", "camille@commune.test", "fr"), null, NOW);
            entities.persist(person);
            entities.flush();
            repository(entities).add(new PersonSession(person.id(), token, "Firefox", NOW));
            return person.id();
        });
    }

    private static int statements(Databases database, Instant at) {
        return database.statementsOf(() -> find(database, "token", at));
    }

    private static Optional<Identity> find(Databases database, String token, Instant now) {
        return Sql.with(database.source(), connection -> SignedIn.find(connection, token, now));
    }

    private static void run(Databases database, String sql) {
        Sql.with(database.source(), connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                return statement.executeUpdate();
            }
        });
    }

    private static SessionRepository repository(jakarta.persistence.EntityManager entities) {
        var repository = new SessionRepository();
        repository.entities = entities;
        return repository;
    }
}
