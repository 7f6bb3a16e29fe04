/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.core.review.Divergence;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.decision.ReadBy;
import org.etalon.jury.review.ReviewGround;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what in the grid, on both databases. */
class RankingIT {
    private static List<RankedDossier> list(ReviewGround ground, UUID person, boolean organiser) {
        return Sql.with(ground.database().source(), connection -> Rankings.list(connection, person, organiser));
    }

    @ParameterizedTest
    @EnumSource
    void jurors_see_what_they_reach_and_what_readings_carry_once_theirs_is_handed_in(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        Juror one = ground.reader();
        Juror other = ground.reader();
        Juror free = ground.juror(JurorPost.MEMBER);
        ground.handedIn(one, 1);
        ground.handedIn(other, 3);
        assertThat(list(ground, chair.person(), false))
                .extracting(RankedDossier::proposed)
                .containsExactly(List.of(1, 3));
        assertThat(list(ground, one.person(), false).get(0).spread()).hasValue(2);
        assertThat(list(ground, one.person(), false).get(0).read()).isEqualTo(new ReadBy(2, 2));
        Juror late = ground.reader();
        assertThat(list(ground, late.person(), false).get(0).proposed())
                .as("not before one's own is handed in")
                .isEmpty();
        assertThat(list(ground, free.person(), false))
                .as("nobody's who doesn't read it")
                .isEmpty();
        assertThat(list(ground, UUID.randomUUID(), true)).as("organisers").hasSize(1);
        assertThatThrownBy(() -> list(ground, UUID.randomUUID(), false)).hasMessageContaining("UNKNOWN");
        ground.tie(one, "CONFIRMED");
        assertThat(list(ground, one.person(), false)).isEmpty();
        assertThat(list(ground, one.person(), true)).as("nor as an organiser").isEmpty();
        assertThat(list(ground, chair.person(), false).get(0).proposed())
                .as("what they said counts no more")
                .containsExactly(3);
    }

    @ParameterizedTest
    @EnumSource
    void why_readings_are_apart_is_told_in_two_statements(Databases database) {
        var ground = ReviewGround.of(database);
        Juror one = ground.reader();
        Juror other = ground.reader();
        ground.save(other, PartName.ofQuestion(ReviewGround.PROVEN), 0, Map.of("evidence", "insufficient"));
        ground.handedIn(one, 1);
        ground.handedIn(other, 3);
        Map<UUID, List<Divergence>> found = new HashMap<>();
        int statements = database.statementsOf(() -> found.putAll(Sql.with(
                database.source(),
                connection -> DivergenceQuery.list(connection, DossierGround.SCORING, List.of(ReviewGround.DOSSIER)))));
        assertThat(statements).isEqualTo(2);
        assertThat(found.get(ReviewGround.DOSSIER)).contains(new Divergence.Levels(1, 3));
        ground.tie(one, "CONFIRMED");
        assertThat(Sql.with(
                                database.source(),
                                connection -> DivergenceQuery.list(
                                        connection, DossierGround.SCORING, List.of(ReviewGround.DOSSIER)))
                        .get(ReviewGround.DOSSIER))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_edition_before_is_told_once_it_is_published(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        assertThat(list(ground, chair.person(), false).get(0).former()).isEmpty();
        String former = former(ground);
        assertThat(list(ground, chair.person(), false).get(0).former())
                .as("decided, not published")
                .isEmpty();
        ground.sql(
                "update edition set publishes_at = ? where id = ?",
                ReviewGround.at(ReviewGround.LATER.plusSeconds(1)),
                former);
        assertThat(list(ground, chair.person(), false).get(0).former())
                .as("a second before it is public")
                .isEmpty();
        ground.sql("update edition set publishes_at = ? where id = ?", ReviewGround.at(ReviewGround.LATER), former);
        var told = list(ground, chair.person(), false).get(0).former().orElseThrow();
        assertThat(told.edition()).isEqualTo("avant");
        assertThat(told.global()).hasValue(4_321);
        assertThat(told.level()).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void where_there_was_no_dossier_a_public_label_of_the_programme_tells(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        label(ground, "2019", 3, "VALID", DossierGround.NOW);
        label(ground, "2020", 4, "WITHDRAWN", DossierGround.NOW.plusSeconds(1));
        label(ground, "2021", 5, "VALID", ReviewGround.LATER.plusSeconds(1));
        var told = list(ground, chair.person(), false).get(0).former().orElseThrow();
        assertThat(told.edition()).isEqualTo("2019");
        assertThat(told.level()).hasValue(3);
        assertThat(told.global()).isEmpty();
    }

    private static void label(ReviewGround ground, String edition, int level, String state, Instant published) {
        ground.sql(
                "insert into label (id, code, programme, edition, collectivity, name, level, mentions, published_at, state, partial,"
                        + " changed_at, version) select ?, ?, ?, ?, collectivity, 'Nom', ?, '', ?, ?, false, started_at, 1 from"
                        + " dossier where id = ?",
                UUID.randomUUID(),
                "E" + edition,
                DossierGround.EDITION.split("/")[0],
                edition,
                level,
                ReviewGround.at(published),
                state,
                ReviewGround.DOSSIER);
    }

    private static int statements(Databases database, int dossiers) {
        database.empty();
        UUID chair = BigJury.fill(database.source(), dossiers, 6).get(0);
        return database.statementsOf(() -> {
            List<RankedDossier> all = Sql.with(database.source(), connection -> Rankings.list(connection, chair, true));
            assertThat(all).hasSizeGreaterThan(dossiers / 2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void it_takes_as_many_statements_for_many_dossiers_as_for_few(Databases database) {
        assertThat(statements(database, 40)).isEqualTo(statements(database, 6)).isEqualTo(4);
    }

    /** The same candidate in an edition before, with a decision. */
    private static String former(ReviewGround ground) {
        String programme = DossierGround.EDITION.split("/")[0];
        String former = programme + "/avant";
        UUID dossier = UUID.randomUUID();
        ground.sql(
                "insert into edition (id, programme, edition, questionnaire, rules, title_fr, title_en, opens_at, closes_at,"
                        + " grace_minutes, time_zone, stage, changed_at, version) select ?, programme, 'avant', questionnaire, rules,"
                        + " title_fr, title_en, opens_at - interval '400' day, closes_at - interval '400' day, grace_minutes,"
                        + " time_zone, 'DECIDED', changed_at, 1 from edition where id = ?",
                former,
                DossierGround.EDITION);
        ground.sql(
                "insert into dossier (id, collectivity, edition, type, status, version, started_by, started_at) select ?,"
                        + " collectivity, ?, type, status, 1, started_by, started_at from dossier where id = ?",
                dossier,
                former,
                ReviewGround.DOSSIER);
        ground.sql(
                "insert into submission (id, dossier, edition, ordinal, number, state, digest, snapshot, global_score, proof,"
                        + " reached_level, signed_by, signed_at, submitted_by, submitted_at) select ?, ?, ?, 1, 'avant-0001', '', '',"
                        + " '{}', 4321, 0, 3, started_by, started_at, started_by, started_at from dossier where id = ?",
                UUID.randomUUID(),
                dossier,
                former,
                dossier);
        ground.sql(
                "insert into decision (dossier, level, mentions, decided_at, decided_by, version) select id, 2, '', started_at,"
                        + " started_by, 1 from dossier where id = ?",
                dossier);
        return former;
    }
}
