/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Notice;
import org.etalon.mail.letter.TestOccasion;
import org.etalon.mail.queue.SetClock;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Secret;
import org.etalon.platform.setting.BaseAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens is told in one letter a person, when the person likes. */
class DigestRoundIT {
    private static final Instant MONDAY_EVENING = Instant.parse("2026-11-23T19:00:00Z");
    private static final UUID CAMILLE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SAM = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final SetClock clock = new SetClock(MONDAY_EVENING);
    private final Map<UUID, Addressee> book = new HashMap<>(Map.of(
            CAMILLE, new Addressee("camille@example.org", "Camille", Locale.FRENCH),
            SAM, new Addressee("sam@example.org", "Sam", Locale.ENGLISH)));

    @ParameterizedTest
    @EnumSource
    void a_day_s_events_are_one_letter_the_next_morning_in_each_one_s_language(Databases database) {
        empty(database);
        for (int i = 0; i < 12; i++) {
            tell(database, CAMILLE, "Élise " + i);
            tell(database, SAM, "Élise " + i);
        }
        assertThat(round(database)).isZero();

        clock.pass(Duration.ofHours(11));
        assertThat(round(database)).isEqualTo(2);
        assertThat(round(database)).isZero();

        assertThat(subjects(database))
                .containsExactlyInAnyOrder("12 nouveautés dans vos dossiers", "12 pieces of news about your dossiers");
        assertThat(count(database, "mail_notice")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void each_chooses_the_pace_and_what_waits_goes_by_it(Databases database) {
        empty(database);
        tell(database, CAMILLE, "Élise");
        choose(database, CAMILLE, Pace.WEEKLY);
        clock.pass(Duration.ofDays(5));
        assertThat(round(database)).as("on Saturday").isZero();
        clock.pass(Duration.ofHours(36));
        assertThat(round(database)).as("on Monday morning").isEqualTo(1);

        choose(database, CAMILLE, Pace.AT_ONCE);
        tell(database, CAMILLE, "Noé");
        assertThat(round(database)).as("a second letter at once").isZero();
        clock.pass(Duration.ofMinutes(15));
        assertThat(round(database)).as("at once").isEqualTo(1);

        tell(database, CAMILLE, "Zoé");
        choose(database, CAMILLE, Pace.NEVER);
        tell(database, CAMILLE, notice("Léo").urgent(true));
        clock.pass(Duration.ofDays(30));
        assertThat(round(database)).as("never").isZero();
        assertThat(count(database, "mail_notice")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_wait_is_told_at_once_in_one_letter_a_quarter_of_an_hour(Databases database) {
        empty(database);
        tell(database, CAMILLE, "Élise");
        assertThat(round(database)).as("it can wait").isZero();
        tell(database, CAMILLE, notice("Noé").urgent(true));
        choose(database, CAMILLE, Pace.WEEKLY);
        assertThat(round(database)).as("at once, whatever the pace").isEqualTo(1);
        assertThat(subjects(database)).as("with what waited").containsExactly("2 nouveautés dans vos dossiers");

        tell(database, CAMILLE, notice("Zoé").urgent(true));
        tell(database, CAMILLE, notice("Léo").urgent(true));
        tell(database, SAM, notice("Léo").urgent(true));
        clock.pass(Duration.ofMinutes(14));
        assertThat(round(database)).as("for Sam alone").isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        assertThat(round(database)).as("a quarter of an hour later").isEqualTo(1);
        assertThat(count(database, "mail_notice")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void who_has_not_chosen_is_told_daily_and_a_choice_is_kept(Databases database) {
        empty(database);
        assertThat(pace(database, CAMILLE)).isEqualTo(Pace.DAILY);
        for (Pace pace : Pace.values()) {
            choose(database, CAMILLE, pace);
            assertThat(pace(database, CAMILLE)).isEqualTo(pace);
            assertThat(pace(database, SAM)).isEqualTo(Pace.DAILY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_person_who_is_gone_is_told_nothing_and_holds_up_nobody(Databases database) {
        empty(database);
        tell(database, UUID.randomUUID(), "Élise");
        tell(database, SAM, "Élise");
        clock.pass(Duration.ofDays(1));

        assertThat(round(database)).isEqualTo(1);

        assertThat(count(database, "mail_notice")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_person_can_be_forgotten(Databases database) {
        empty(database);
        tell(database, CAMILLE, "Élise");
        tell(database, SAM, "Élise");
        choose(database, CAMILLE, Pace.WEEKLY);

        database.inTransaction(entities -> {
            paces(entities).remove(CAMILLE);
            return null;
        });

        assertThat(count(database, "mail_notice")).isEqualTo(1);
        assertThat(pace(database, CAMILLE)).isEqualTo(Pace.DAILY);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_rolled_back_is_not_told(Databases database) {
        empty(database);
        try {
            database.inTransaction(entities -> {
                notices(entities).add(CAMILLE, notice("Élise"), clock.instant());
                throw new IllegalStateException("the use case refuses");
            });
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessage("the use case refuses");
        }
        assertThat(count(database, "mail_notice")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void telling_costs_one_statement(Databases database) {
        empty(database);
        choose(database, CAMILLE, Pace.WEEKLY);
        assertThat(database.statementsOf(() -> tell(database, CAMILLE, "Élise")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void nodes_at_once_make_one_letter_of_a_person_s_notices(Databases database) throws Exception {
        empty(database);
        for (int i = 0; i < 30; i++) {
            UUID person = new UUID(7, i);
            book.put(person, new Addressee("person" + i + "@example.org", "", Locale.FRENCH));
            tell(database, person, "Élise");
            tell(database, person, "Noé");
        }
        clock.pass(Duration.ofDays(1));
        int nodes = 3;
        var start = new CyclicBarrier(nodes);
        Callable<Integer> node = () -> {
            start.await();
            return round(database);
        };
        var pool = Executors.newFixedThreadPool(nodes);
        int letters = 0;
        for (var made : pool.invokeAll(List.of(node, node, node))) {
            letters += made.get();
        }
        pool.shutdown();

        assertThat(letters).isEqualTo(30);
        assertThat(subjects(database)).hasSize(30).containsOnly("2 nouveautés dans vos dossiers");
    }

    @ParameterizedTest
    @EnumSource
    void two_first_choices_at_once_disturb_neither(Databases database) throws Exception {
        empty(database);
        var start = new CyclicBarrier(4);
        Callable<Void> click = () -> {
            start.await();
            choose(database, SAM, Pace.NEVER);
            return null;
        };
        var pool = Executors.newFixedThreadPool(4);
        for (var done : pool.invokeAll(List.of(click, click, click, click))) {
            done.get();
        }
        pool.shutdown();
        assertThat(pace(database, SAM)).isEqualTo(Pace.NEVER);
    }

    private int round(Databases database) {
        var writer = new DigestWriter(BaseAddress.of("https://label.example.org"), Secret.of(new byte[32]));
        return new DigestRound(database.source(), clock, person -> Optional.ofNullable(book.get(person)), writer).run();
    }

    private static Notice notice(String who) {
        return Notice.of(TestOccasion.COMMENTED, "Dossier d’Exempleville", "/dossiers/1", who, "Plan");
    }

    private void tell(Databases database, UUID person, String who) {
        tell(database, person, notice(who));
    }

    private void tell(Databases database, UUID person, Notice notice) {
        database.inTransaction(entities -> {
            notices(entities).add(person, notice, clock.instant());
            return null;
        });
    }

    private void choose(Databases database, UUID person, Pace pace) {
        database.inTransaction(entities -> {
            paces(entities).put(person, pace, clock.instant());
            return null;
        });
    }

    private static Pace pace(Databases database, UUID person) {
        return database.inTransaction(entities -> paces(entities).get(person));
    }

    private static NoticeRepository notices(jakarta.persistence.EntityManager entities) {
        var repository = new NoticeRepository();
        repository.entities = entities;
        return repository;
    }

    private static PaceRepository paces(jakarta.persistence.EntityManager entities) {
        var repository = new PaceRepository();
        repository.entities = entities;
        return repository;
    }

    private static void empty(Databases database) {
        Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("delete from mail_notice");
                statement.executeUpdate("delete from mail_told");
                statement.executeUpdate("delete from mail_letter");
                return statement.executeUpdate(
                        "delete from mail_preference where person <> '00000000-0000-0000-0000-000000000000'");
            }
        });
    }

    private static long count(Databases database, String table) {
        return Sql.with(database.source(), connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static List<String> subjects(Databases database) {
        return Sql.with(database.source(), connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select subject from mail_letter")) {
                List<String> subjects = new ArrayList<>();
                while (row.next()) {
                    subjects.add(row.getString(1));
                }
                return subjects;
            }
        });
    }
}
