/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.OtherProcess;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.StorageProblem;
import org.etalon.platform.storage.folder.FolderStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobIT {
    private static final Instant NOW = Instant.parse("2026-04-01T12:32:00Z");
    private static final UUID SUBJECT = new UUID(3, 3);

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void what_is_ordered_is_made_kept_and_expires(Databases database) {
        UUID person = begin(database);
        UUID id = order(database, person);
        assertThat(order(database, person)).as("ordered once more").isEqualTo(id);
        Working.round(database.source(), data, NOW, () -> {}).run();
        Job done = job(database.source(), id);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.result().orElseThrow().size()).isEqualTo(40_000_000);
        var digest = done.result().orElseThrow().digest();
        assertThat(new FolderStore(data.resolve("evidence"), Clock.systemUTC()).holds(digest))
                .isTrue();
        assertThat(referred(database, done)).isTrue();
        assertThat(order(database, person))
                .as("what is done can be ordered anew")
                .isNotEqualTo(id);
        Working.round(database.source(), data, NOW.plus(Duration.ofDays(8)), () -> {})
                .run();
        assertThat(job(database.source(), id).state()).isEqualTo(JobState.EXPIRED);
        assertThat(job(database.source(), id).result()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_called_off_while_it_is_made_leaves_nothing(Databases database) throws Exception {
        UUID id = order(database, begin(database));
        var written = new AtomicInteger();
        Working.round(database.source(), data, NOW, () -> {
                    if (written.incrementAndGet() == 9) {
                        assertThat(job(database.source(), id).amount().percent())
                                .isBetween(1, 30);
                        Sql.inTransaction(database.source(), connection -> {
                            JobRepository.cancel(connection, id, NOW);
                            return null;
                        });
                    }
                })
                .run();
        assertThat(written.get()).isLessThan(20);
        assertThat(job(database.source(), id).state()).isEqualTo(JobState.CANCELLED);
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_many_nodes_at_once_one_makes_it(Databases database) {
        order(database, begin(database));
        var written = new AtomicInteger();
        IntStream.range(0, 4).parallel().forEach(node -> Working.round(
                        database.source(), data, NOW, written::incrementAndGet)
                .run());
        assertThat(written.get()).isEqualTo(Working.MEGABYTES);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_killed_node_was_at_is_taken_up_by_another(Databases database) throws Exception {
        UUID id = order(database, begin(database));
        var there = OtherProcess.of(database, data);
        Process process = there.start(Working.class, database.name(), there.address(), data.toString(), NOW.toString());
        OtherProcess.saidUntilKilled(process, 10, 0);
        assertThat(job(there.source(), id).state()).isEqualTo(JobState.RUNNING);
        Working.round(there.source(), data, NOW.plusSeconds(60), () -> {}).run();
        assertThat(job(there.source(), id).state()).as("still held").isEqualTo(JobState.RUNNING);
        Working.round(there.source(), data, NOW.plus(JobQueue.HELD_FOR).plusSeconds(1), () -> {})
                .run();
        assertThat(job(there.source(), id).state()).isEqualTo(JobState.DONE);
        assertThat(job(there.source(), id).attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_away_is_asked_for_later_and_given_up_in_the_end(Databases database) {
        UUID id = order(database, begin(database));
        for (int attempt = 0; attempt < JobQueue.MOST_ATTEMPTS; attempt++) {
            assertThat(job(database.source(), id).attempts()).isEqualTo(attempt);
            refusing(database, NOW.plusSeconds(61L * attempt), StorageProblem.STORAGE_UNAVAILABLE.refusal())
                    .run();
            assertThat(job(database.source(), id).state()).isEqualTo(JobState.QUEUED);
        }
        refusing(database, NOW.plusSeconds(400), new IllegalStateException()).run();
        assertThat(job(database.source(), id).state()).isEqualTo(JobState.FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_refused_or_breaks_has_failed(Databases database) {
        UUID person = begin(database);
        UUID refused = order(database, person);
        refusing(database, NOW, StorageProblem.STORAGE_BROKEN_OFF.refusal()).run();
        assertThat(job(database.source(), refused).state()).isEqualTo(JobState.FAILED);
        UUID broken = order(database, person);
        assertThatThrownBy(() -> refusing(database, NOW, new IllegalStateException("a bug"))
                        .run())
                .hasMessage("a bug");
        assertThat(job(database.source(), broken).state()).isEqualTo(JobState.FAILED);
    }

    private JobRound refusing(Databases database, Instant now, RuntimeException reason) {
        JobWork work = new JobWork() {
            @Override
            public String kind() {
                return "trial";
            }

            @Override
            public JobFile prepare(Job.Order order) {
                return new JobFile(FileName.of("a"), "text/plain", made -> 1, out -> {
                    throw reason;
                });
            }
        };
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var store = new FolderStore(data.resolve("evidence"), clock);
        return new JobRound(database.source(), clock, new Inbox(data.toString()), store, kind -> Optional.of(work));
    }

    private static UUID begin(Databases database) {
        database.empty();
        return Persons.add(database.source());
    }

    private static UUID order(Databases database, UUID person) {
        var order = new Job.Order("trial", person, SUBJECT, "", "fr");
        return Sql.inTransaction(database.source(), connection -> JobRepository.order(connection, order, NOW));
    }

    private static Job job(DataSource source, UUID id) {
        return Sql.with(source, connection -> JobQuery.find(connection, id)).orElseThrow();
    }

    private static boolean referred(Databases database, Job job) {
        var digest = job.result().orElseThrow().digest();
        return Sql.with(database.source(), connection -> JobReferences.among(connection, Set.of(digest)))
                .contains(digest);
    }
}
