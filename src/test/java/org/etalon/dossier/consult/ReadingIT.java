/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.dossier.AnswerRepository;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.fill.Desk;
import org.etalon.membership.MemberAction;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.rest.listing.Paging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What members read of dossiers, on both databases. */
class ReadingIT {
    private static final Instant NOW = DossierGround.NOW;

    private final Answers begun = Answers.none(DossierGround.SCORING.index())
            .with("digital-strategy", new Answer.One("measured"))
            .with("proudest-software", new Answer.Words("Nextcloud"));

    @ParameterizedTest
    @EnumSource
    void a_dossier_is_read_whole_in_one_statement(Databases database) {
        var desk = Desk.of(database, new AnswerSheet(Facts.of("epci"), begun));

        OpenDossier dossier = open(desk);

        assertThat(dossier.head().facts()).isEqualTo(Facts.of("epci"));
        assertThat(dossier.head().status()).isEqualTo(DossierStatus.DRAFT);
        assertThat(dossier.head().powers().may(MemberAction.SUBMIT)).isTrue();
        assertThat(dossier.answers()).hasSize(DossierGround.SCORING.index().size());
        assertThat(dossier.find("digital-strategy"))
                .contains(new KeptAnswer(
                        "digital-strategy",
                        1,
                        new Given(AnswerState.ANSWERED, "\"measured\"", null),
                        0,
                        desk.person(),
                        NOW));
        assertThat(dossier.sheet(DossierGround.SCORING.index()).answers().given())
                .isEqualTo(begun.given());
        assertThat(dossier.revision()).isEqualTo(3);
        assertThat(database.statementsOf(() -> open(desk))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_strangers_dossier_is_unknown(Databases database) {
        var desk = Desk.of(database);

        assertThatThrownBy(() -> open(desk.stranger())).hasMessageContaining("code=UNKNOWN");
        assertThat(list(database, desk.stranger().person())).isEmpty();
        assertThat(open(desk.joined("READER", "")).head().id()).isEqualTo(desk.dossier());
    }

    @ParameterizedTest
    @EnumSource
    void a_member_has_a_list_in_one_statement(Databases database) {
        var desk = Desk.of(database, new AnswerSheet(Facts.of("commune"), begun));

        DossierRow row = list(database, desk.person()).get(0);

        assertThat(row.id()).isEqualTo(desk.dossier());
        assertThat(row.name()).isEqualTo("Commune 38001");
        assertThat(row.answered()).isEqualTo(2);
        assertThat(row.changedAt()).isEqualTo(NOW);
        assertThat(database.statementsOf(() -> list(database, desk.person()))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_history_tells_what_stood_before_and_after_the_latest_first(Databases database) {
        var desk = Desk.of(database, new AnswerSheet(Facts.of("commune"), begun));
        var other = desk.joined("READER", "").person();
        Given mentioned = new Given(AnswerState.TO_CONFIRM, "\"mentioned\"", "é");
        change(
                database,
                desk,
                open(desk).find("digital-strategy").orElseThrow().changed(mentioned, other, NOW.plusSeconds(1)));

        List<Change> history = history(database, desk, null, new Paging(1, 20));

        var measured = new Given(AnswerState.ANSWERED, "\"measured\"", null);
        assertThat(history)
                .startsWith(new Change("digital-strategy", 2, other, NOW.plusSeconds(1), measured, mentioned, ""))
                .contains(new Change("digital-strategy", 1, desk.person(), NOW, Given.NOTHING, measured, ""))
                .hasSize(3);
        assertThat(history(database, desk, "proudest-software", new Paging(1, 20)))
                .hasSize(1);
        assertThat(history(database, desk, null, new Paging(2, 2))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_frozen_answer_is_not_changed_by_a_save_that_comes_late(Databases database) {
        var desk = Desk.of(database);
        var before = open(desk).find("digital-strategy").orElseThrow();
        Sql.inTransaction(database.source(), connection -> {
            try (var freeze = connection.prepareStatement("update answer set frozen = true where dossier = ?")) {
                freeze.setObject(1, desk.dossier());
                return freeze.executeUpdate();
            }
        });

        assertThat(change(database, desk, before.changed(Given.NOTHING, desk.person(), NOW)))
                .isFalse();
        assertThat(history(database, desk, null, new Paging(1, 20))).isEmpty();
    }

    private static boolean change(Databases database, Desk desk, KeptAnswer changed) {
        return Sql.inTransaction(
                database.source(),
                connection -> AnswerRepository.change(
                        connection, desk.dossier(), changed, AnswerRepository.last(connection, desk.dossier()) - 1));
    }

    private static OpenDossier open(Desk desk) {
        return Sql.inTransaction(
                desk.database().source(),
                connection -> DossierDoor.open(connection, desk.dossier(), desk.person(), NOW));
    }

    private static List<DossierRow> list(Databases database, UUID person) {
        return Sql.inTransaction(database.source(), connection -> DossierListQuery.listFor(connection, person, NOW));
    }

    private static List<Change> history(Databases database, Desk desk, String question, Paging paging) {
        return Sql.inTransaction(database.source(), connection -> {
            int total = ChangeQuery.count(connection, desk.dossier(), question);
            List<Change> page = ChangeQuery.list(connection, desk.dossier(), question, paging);
            assertThat(page.size()).isEqualTo(Math.min(paging.size(), total - (paging.page() - 1) * paging.size()));
            return page;
        });
    }
}
