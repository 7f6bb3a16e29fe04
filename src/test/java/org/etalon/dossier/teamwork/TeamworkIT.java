/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.Desk;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colleagues comment, give each other tasks and parts of a dossier, on both databases. */
class TeamworkIT {
    private static final Instant NOW = DossierGround.NOW;
    private static final String QUESTION = "free-browser";

    @ParameterizedTest
    @EnumSource
    void a_comment_is_read_by_all_until_its_author_deletes_it(Databases database) {
        var referent = Desk.of(database);
        var elected = referent.joined("ELECTED_REFERENT", "");

        Note note = add(elected, NoteKind.COMMENT, "Est-ce bien la part des postes ?");

        assertThat(read(referent).notes()).containsExactly(note);
        assertThat(note.author()).isEqualTo(elected.person());
        assertThatThrownBy(() -> at(referent, desk -> desk.delete(note.id()))).hasMessageContaining("NOTE_OF_ANOTHER");
        assertThatThrownBy(() -> at(referent, desk -> desk.change(note.id(), said("Non."), any -> true)))
                .hasMessageContaining("NOTE_OF_ANOTHER");
        Note changed = at(elected, desk -> desk.change(note.id(), said("Oui ?"), version -> version == 1));
        assertThat(read(referent).notes()).containsExactly(changed);
        assertThatThrownBy(() -> at(elected, desk -> desk.change(note.id(), said("Si ?"), version -> version == 1)))
                .hasMessageContaining("NOTE_STALE");
        at(elected, desk -> desk.delete(note.id()));
        assertThat(read(referent).notes()).isEmpty();
        assertThat(texts(database)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_revision_rises_with_each_change_and_never_falls(Databases database) {
        var desk = Desk.of(database);
        assertThat(read(desk).revision()).isZero();
        Note note = add(desk, NoteKind.COMMENT, "Un");
        assertThat(read(desk).revision()).isEqualTo(1);
        at(desk, each -> each.close(note.id()));
        at(desk, each -> each.close(note.id()));
        assertThat(read(desk).revision()).isEqualTo(2);
        at(desk, each -> each.reopen(note.id()));
        at(desk, each -> each.delete(note.id()));
        assertThat(read(desk).revision()).isEqualTo(4);
        assign(desk, Subject.question(QUESTION), desk.person());
        assign(desk, Subject.question(QUESTION), null);
        assertThat(read(desk).revision()).isEqualTo(6);
        assertThat(read(desk).assignments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_comment_sent_again_stands_once(Databases database) {
        var desk = Desk.of(database);
        assertThat(add(desk, NoteKind.COMMENT, "Deux fois")).isEqualTo(add(desk, NoteKind.COMMENT, "Deux fois"));
        assertThat(read(desk).notes()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_task_goes_to_a_colleague_who_may_do_it(Databases database) {
        var referent = Desk.of(database);
        var colleague = referent.joined("CONTRIBUTOR", "");
        var content = new NoteContent("Joindre l’inventaire", colleague.person(), LocalDate.of(2026, 5, 2));

        Note task = at(referent, desk -> desk.add(NoteKind.TASK, QUESTION, content));

        assertThat(read(colleague).waitsFor(colleague.person(), "software", QUESTION))
                .isTrue();
        Note done = at(colleague, desk -> desk.close(task.id()));
        assertThat(read(referent).notes()).containsExactly(done);
        assertThat(done.closedBy()).isEqualTo(colleague.person());
        assertThat(read(colleague).waitsFor(colleague.person(), "software", QUESTION))
                .isFalse();
        var stranger = new NoteContent("Autre chose", UUID.randomUUID(), null);
        assertThatThrownBy(() -> at(referent, desk -> desk.add(NoteKind.TASK, QUESTION, stranger)))
                .hasMessageContaining("ASSIGNEE_WRONG");
    }

    @ParameterizedTest
    @EnumSource
    void a_part_is_given_to_who_may_answer_it_by_who_may_assign(Databases database) {
        var referent = Desk.of(database);
        var held = referent.joined("CONTRIBUTOR", "software");
        var reader = referent.joined("READER", "");

        assign(referent, Subject.domain("software"), held.person());

        assertThat(read(reader).assignee("software", QUESTION)).contains(held.person());
        assertThatThrownBy(() -> assign(referent, Subject.domain("strategy"), held.person()))
                .hasMessageContaining("ASSIGNEE_WRONG");
        assertThatThrownBy(() -> assign(referent, Subject.domain("software"), reader.person()))
                .hasMessageContaining("ASSIGNEE_WRONG");
        assertThatThrownBy(() -> assign(held, Subject.domain("software"), referent.person()))
                .hasMessageContaining("NOT_YOURS_TO_DO");
        assign(held, Subject.question(QUESTION), held.person());
        assign(held, Subject.domain("software"), null);
        assertThat(read(reader).assignments()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void once_the_edition_is_decided_nothing_more_is_given_to_anybody(Databases database) {
        var referent = Desk.of(database);
        stage(database, "IN_REVIEW");
        assign(referent, Subject.domain("software"), referent.person());
        stage(database, "DECIDED");
        for (Subject subject : List.of(Subject.domain("software"), Subject.question(QUESTION))) {
            assertThatThrownBy(() -> assign(referent, subject, null)).hasMessageContaining("TEAMWORK_OVER");
        }
        var task = new NoteContent("Joindre l’inventaire", referent.person(), null);
        assertThatThrownBy(() -> at(referent, desk -> desk.add(NoteKind.TASK, QUESTION, task)))
                .hasMessageContaining("TEAMWORK_OVER");
        assertThat(add(referent, NoteKind.COMMENT, "À retenir pour l’an prochain.")
                        .isOpen())
                .isTrue();
    }

    private static void stage(Databases database, String stage) {
        Sql.inTransaction(database.source(), connection -> {
            try (var change = connection.prepareStatement("update edition set stage = ?")) {
                change.setString(1, stage);
                return change.executeUpdate();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_only_reads_writes_nothing_and_a_stranger_knows_nothing(Databases database) {
        var desk = Desk.of(database);
        Note note = add(desk, NoteKind.COMMENT, "Entre nous");
        var reader = desk.joined("READER", "");
        assertThatThrownBy(() -> add(reader, NoteKind.COMMENT, "Moi aussi")).hasMessageContaining("NOT_YOURS_TO_DO");
        assertThatThrownBy(() -> at(reader, each -> each.close(note.id()))).hasMessageContaining("NOT_YOURS_TO_DO");
        assertThat(read(reader).notes()).hasSize(1);
        assertThatThrownBy(() -> read(desk.stranger())).hasMessageContaining("code=UNKNOWN");
        assertThatThrownBy(() -> at(desk, each -> each.close(UUID.randomUUID())))
                .hasMessageContaining("code=UNKNOWN");
        assertThatThrownBy(() -> at(desk, each -> each.add(NoteKind.COMMENT, "nowhere", said("?"))))
                .hasMessageContaining("NOTE_QUESTION_UNKNOWN");
    }

    private static NoteContent said(String text) {
        return new NoteContent(text, null, null);
    }

    private static Note add(Desk desk, NoteKind kind, String text) {
        return at(desk, each -> each.add(kind, QUESTION, said(text)));
    }

    private static void assign(Desk desk, Subject subject, UUID assignee) {
        at(desk, each -> {
            each.assign(subject, assignee);
            return null;
        });
    }

    private static Teamwork read(Desk desk) {
        return at(desk, TeamworkDesk::teamwork);
    }

    private static <T> T at(Desk desk, TeamworkDesks.Work<T> work) {
        var outcome = new AtomicReference<T>();
        Sql.inTransaction(desk.database().source(), connection -> {
            var head = DossierDoor.head(connection, desk.dossier(), desk.person(), NOW);
            TeamworkRepository.lock(connection, desk.dossier());
            outcome.set(work.at(new TeamworkDesk(
                    connection,
                    head,
                    DossierGround.SCORING.questionnaire(),
                    TeamworkQuery.get(connection, desk.dossier()),
                    desk.person(),
                    NOW)));
            return null;
        });
        return outcome.get();
    }

    private static int texts(Databases database) {
        return Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from teamwork_note where text <> ''")) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
