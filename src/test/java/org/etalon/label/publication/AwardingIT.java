/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.appeal.Appeal.Award;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.ResultQuery;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was decided becomes labels that are there from then on, and public later. */
class AwardingIT {
    private static final EditionPlan EDITION = DossierGround.EDITION_ROW.plan();
    private static final Instant NOW = DossierGround.CLOSES.plusSeconds(86_400);
    private static final Instant THEN = NOW.plusSeconds(3_600);
    private static final Instant LATER = THEN.plusSeconds(86_400);
    private static final LocalDate END = LocalDate.parse("2031-12-31");

    private final Awarding awarding = new Awarding();

    @ParameterizedTest
    @EnumSource
    void a_label_is_made_of_each_decision_with_a_level_and_keeps_its_code_when_planned_anew(Databases database) {
        ground(database);
        award(database, THEN);
        LabelRow label = labels(database).get(0);
        assertThat(labels(database)).hasSize(1);
        assertThat(label.dossier()).isEqualTo(Campaign.dossier(1));
        assertThat(label.level()).isEqualTo(3);
        assertThat(label.mentions()).containsExactly("open-data", "training");
        assertThat(label.publishedAt()).isEqualTo(THEN);
        assertThat(label.endsOn()).isEqualTo(END);
        assertThat(label.partial()).isFalse();

        award(database, THEN.plusSeconds(60));
        assertThat(labels(database)).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(label.id());
            assertThat(again.code()).isEqualTo(label.code());
            assertThat(again.publishedAt()).isEqualTo(THEN.plusSeconds(60));
        });

        Sql.inTransaction(database.source(), connection -> {
            awarding.withdraw(connection, new String[] {EDITION.programme(), EDITION.edition()}, NOW);
            return null;
        });
        assertThat(labels(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dossier_came_to_is_told_at_its_instant_and_without_a_label_too(Databases database) {
        ground(database);
        award(database, THEN);
        for (int number : List.of(1, 2)) {
            UUID dossier = Campaign.dossier(number);
            Optional<LabelResult> before = Sql.with(
                    database.source(), connection -> ResultQuery.find(connection, dossier, THEN.minusMillis(1)));
            assertThat(before).isEmpty();
            assertThat(reasons(database, dossier, THEN.minusMillis(1)))
                    .as("nothing before its instant")
                    .isEmpty();
            assertThat(reasons(database, dossier, THEN)).containsExactly("Une charte.");
            var result = Sql.with(database.source(), connection -> ResultQuery.find(connection, dossier, THEN))
                    .orElseThrow();
            assertThat(result.level()).isEqualTo(number == 1 ? 3 : 0);
            assertThat(result.after()).isEqualTo(result.before());
            assertThat(result.domains())
                    .hasSameSizeAs(DossierGround.SCORING.questionnaire().domains());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_levels_that_scores_come_to_stand_beside_the_decided_one_and_are_found_for_former_labels(Databases database)
            throws IOException {
        ground(database);
        award(database, THEN);
        var result = Sql.with(database.source(), connection -> ResultQuery.find(connection, Campaign.dossier(1), THEN))
                .orElseThrow();
        var computed =
                new LabelRow.Computed(result.before().level(), result.after().level());
        assertThat(labels(database).get(0).computed()).isEqualTo(computed);
        assertThat(labels(database).get(0).isDecidedOtherwise()).isEqualTo(computed.reviewed() != 3);

        String migration = Files.readString(Path.of("src/main/resources/db/migration/V0075__label_computed.sql"));
        String filling = migration.substring(migration.indexOf("update label"), migration.lastIndexOf(";\n\n"));
        change(database, "update label set declared_level = null, reviewed_level = null");
        change(database, filling);
        assertThat(labels(database).get(0).computed()).isEqualTo(computed);
    }

    @ParameterizedTest
    @EnumSource
    void a_former_correction_is_the_organisers_unless_an_appeal_was_decided_at_its_instant(Databases database)
            throws IOException {
        ground(database);
        award(database, THEN);
        UUID chair = Persons.add(database.source());
        correct(database, 1, new Award(3, List.of("open-data", "training")), new Award(4, List.of("training")), chair);
        assertThat(label(database, 1).computed().corrected()).isFalse();
        String migration =
                Files.readString(Path.of("src/main/resources/db/migration/V0085__label_level_corrected.sql"));
        String filling = migration.substring(migration.indexOf("update label"), migration.lastIndexOf(";"));
        change(database, filling);
        assertThat(label(database, 1).computed().corrected()).isTrue();

        change(database, "update label set level_corrected = false");
        change(
                database,
                "insert into appeal (id, dossier, reasons, filed_by, filed_at, level, mentions, reason, former_level,"
                        + " former_mentions, decided_by, decided_at, version) select '" + UUID.randomUUID()
                        + "', l.dossier, 'x', c.person, c.at, 4, '', 'x', 3, '', c.person, c.at, 1 from label l"
                        + " join label_change c on c.label = l.id and c.field = 'level'");
        change(database, filling);
        assertThat(label(database, 1).computed().corrected()).isFalse();
    }

    private static void change(Databases database, String change) {
        Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.prepareStatement(change)) {
                return statement.executeUpdate();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_decided_otherwise_on_appeal_corrects_withdraws_or_awards_a_label_and_says_why(Databases database) {
        ground(database);
        award(database, THEN);
        UUID chair = Persons.add(database.source());
        correct(database, 1, new Award(3, List.of("open-data", "training")), new Award(4, List.of("training")), chair);
        LabelRow corrected = label(database, 1);
        assertThat(corrected.level()).isEqualTo(4);
        assertThat(corrected.mentions()).containsExactly("training");
        assertThat(corrected.publishedAt()).isEqualTo(THEN);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.computed().declared()).isNotNull();
        var result = Sql.with(database.source(), connection -> ResultQuery.find(connection, Campaign.dossier(1), LATER))
                .orElseThrow();
        assertThat(result.level()).isEqualTo(4);

        correct(database, 1, new Award(4, List.of("training")), new Award(0, List.of()), chair);
        LabelRow withdrawn = label(database, 1);
        assertThat(withdrawn.state()).isEqualTo(LabelState.WITHDRAWN);
        assertThat(withdrawn.stateReason()).isEqualTo("Relu.");
        assertThat(withdrawn.level()).as("what it was").isEqualTo(4);
        assertThat(changes(database))
                .containsExactly(
                        "level 3 4 Relu.",
                        "mentions open-data, training training Relu.",
                        "state valid withdrawn Relu.");

        correct(database, 2, new Award(0, List.of()), new Award(2, List.of()), chair);
        LabelRow late = label(database, 2);
        assertThat(late.level()).isEqualTo(2);
        assertThat(late.publishedAt()).isEqualTo(LATER);
        assertThat(late.endsOn()).isEqualTo(END);
    }

    private void correct(Databases database, int number, Award before, Award after, UUID by) {
        var settled = new Settled(before, after, "Relu.", by, LATER);
        Sql.inTransaction(database.source(), connection -> {
            var publication = new Publication(EDITION.key(), THEN, Optional.of(END));
            PublicationRepository.put(connection, publication, by, NOW);
            awarding.correct(connection, EDITION, Campaign.dossier(number), settled);
            return null;
        });
    }

    private static LabelRow label(Databases database, int number) {
        return labels(database).stream()
                .filter(each -> Campaign.dossier(number).equals(each.dossier()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(Databases database, UUID dossier, Instant at) {
        return Sql.with(database.source(), connection -> ResultQuery.list(connection, List.of(dossier), at))
                .values()
                .stream()
                .map(LabelResult.Current::reason)
                .toList();
    }

    private static List<String> changes(Databases database) {
        return Sql.with(database.source(), connection -> {
            try (var statement = connection.prepareStatement(
                            "select field, before_value, after_value, reason from label_change order by field");
                    var row = statement.executeQuery()) {
                List<String> changes = new ArrayList<>();
                while (row.next()) {
                    changes.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                            + row.getString(4));
                }
                return changes;
            }
        });
    }

    private void award(Databases database, Instant at) {
        var publication = new Publication(EDITION.key(), at, Optional.of(END));
        Sql.inTransaction(database.source(), connection -> {
            awarding.award(connection, EDITION, publication, NOW);
            return null;
        });
    }

    private static List<LabelRow> labels(Databases database) {
        return Sql.with(
                database.source(), connection -> LabelQuery.list(connection, EDITION.programme(), EDITION.edition()));
    }

    private void ground(Databases database) {
        database.empty();
        Campaign.open(database.source(), DossierGround.SCORING, List.of()).with(2);
        awarding.source = database.source();
        awarding.engines = new DossierEngines() {
            @Override
            public Scoring get(String questionnaire) {
                return DossierGround.SCORING;
            }
        };
        UUID chair = Persons.add(database.source());
        Sql.inTransaction(database.source(), connection -> {
            decide(connection, Campaign.dossier(1), 3, "open-data,training", chair);
            decide(connection, Campaign.dossier(2), 0, "", chair);
            return null;
        });
    }

    private static void decide(Connection connection, UUID dossier, int level, String mentions, UUID chair)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into decision"
                        + " (dossier, level, mentions, reason, decided_at, decided_by, version) values (?, ?, ?, 'Une charte.', current_timestamp, ?, 1)")) {
            statement.setObject(1, dossier);
            statement.setInt(2, level);
            statement.setString(3, mentions);
            statement.setObject(4, chair);
            statement.executeUpdate();
        }
    }
}
