/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.sitting.vote.Ballot;
import org.etalon.jury.sitting.vote.Vote;
import org.etalon.jury.sitting.vote.VoteQuery;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The room of a jury, on both databases. */
class SittingIT {
    private static Juror member(SittingGround jury, int at) {
        return jury.members().get(at);
    }

    private static SittingGround discussing(Databases database) {
        var jury = SittingGround.of(database);
        jury.sit(jury.chair(), jury.deputy(), member(jury, 0), member(jury, 1));
        jury.takeUp(jury.chair());
        return jury;
    }

    private static Vote last(SittingGround jury) {
        return Sql.with(
                jury.ground().database().source(),
                connection -> VoteQuery.list(connection, SittingGround.DOSSIER).get(0));
    }

    private static List<Ballot> ballots(SittingGround jury) {
        UUID vote = last(jury).id();
        return Sql.with(jury.ground().database().source(), connection -> VoteQuery.ballots(connection, vote));
    }

    @ParameterizedTest
    @EnumSource
    void the_jury_sits_once_at_a_time_and_jurors_come_and_go(Databases database) {
        var jury = SittingGround.of(database);
        assertThatThrownBy(() -> jury.by(member(jury, 0), room -> room.open("")))
                .hasMessageContaining("SITTING_NOT_YOURS");
        assertThatThrownBy(() -> jury.by(jury.chair(), room -> room.open("4")))
                .as("only organisers set a quorum")
                .hasMessageContaining("QUORUM_NOT_YOURS");
        jury.sit(member(jury, 0), member(jury, 0));
        assertThatThrownBy(() -> jury.by(jury.chair(), room -> room.open(""))).hasMessageContaining("SITTING_THERE");
        assertThatThrownBy(() -> jury.by(
                        member(jury, 0),
                        room -> room.attend(Optional.of(member(jury, 1).id()), true)))
                .as("for others only who leads")
                .hasMessageContaining("JUROR_NO_PLACE");
        jury.by(jury.chair(), room -> room.attend(Optional.of(member(jury, 1).id()), true));
        jury.by(member(jury, 0), room -> room.attend(Optional.empty(), false));
        assertThat(jury.room(jury.chair().person(), false).seats().stream()
                        .filter(each -> each.since().isPresent()))
                .extracting(Room.Seat::juror)
                .containsExactly(member(jury, 1).id());
        jury.by(jury.chair(), SittingDesk::close);
        assertThatThrownBy(() -> jury.by(member(jury, 0), room -> room.attend(Optional.empty(), true)))
                .hasMessageContaining("SITTING_NONE");
        assertThat(jury.kinds())
                .containsExactly("sitting-opened", "juror-arrived", "juror-arrived", "juror-went", "sitting-closed");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_tied_is_told_that_they_are_shut_out_and_nothing_else(Databases database) {
        var jury = SittingGround.of(database);
        Juror tied = member(jury, 2);
        jury.ground().tie(tied, "CONFIRMED");
        jury.sit(jury.chair(), jury.deputy(), member(jury, 0), tied);
        assertThatThrownBy(() -> jury.takeUp(tied)).hasMessageContaining("UNKNOWN");
        assertThat(jury.room(tied.person(), false).agenda()).isEmpty();
        jury.takeUp(jury.chair());
        String shut = jury.state(tied);
        Room before = jury.room(tied.person(), false);
        assertThat(before.shut()).isTrue();
        assertThat(before.discussed()).isEmpty();
        jury.call(jury.chair(), true);
        jury.cast(member(jury, 0), 1);
        assertThat(jury.state(tied)).as("a vote changes nothing for them").isEqualTo(shut);
        assertThat(jury.room(tied.person(), false)).isEqualTo(before);
        assertThatThrownBy(() -> jury.cast(tied, 1)).hasMessageContaining("VOTE_NONE");
        for (SittingGround.Step step : List.<SittingGround.Step>of(
                room -> new Discussing(room).putAway(),
                room -> new Discussing(room).close(),
                room -> new Discussing(room).call(false))) {
            assertThatThrownBy(() -> jury.by(tied, step)).hasMessageContaining("DISCUSSION_NONE");
        }
        assertThat(jury.log()).contains("\"recused\":[\"" + tied.person() + "\"]");
        assertThat(jury.room(jury.chair().person(), false).agenda().get(0).out())
                .as("who leads sees who goes out")
                .containsExactly("member");
        assertThat(jury.room(member(jury, 0).person(), false).agenda().get(0).out())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void once_the_edition_is_decided_a_sitting_only_ends(Databases database) {
        var jury = SittingGround.of(database);
        jury.sit(jury.chair(), jury.deputy(), member(jury, 0));
        assertThatThrownBy(() -> jury.late(jury.chair(), room -> new Discussing(room).takeUp(SittingGround.DOSSIER)))
                .hasMessageContaining("JURY_OVER");
        jury.takeUp(jury.chair());
        jury.call(jury.chair(), false);
        var questionnaire = DossierGround.SCORING.questionnaire();
        for (SittingGround.Step step : List.<SittingGround.Step>of(
                room -> new Discussing(room).cast(OptionalInt.of(1), List.of(), questionnaire),
                room -> new Discussing(room).close(),
                room -> room.attend(Optional.of(member(jury, 1).id()), true))) {
            assertThatThrownBy(() -> jury.late(jury.chair(), step)).hasMessageContaining("JURY_OVER");
        }
        jury.late(jury.chair(), room -> new Discussing(room).withdraw());
        jury.late(jury.chair(), room -> new Discussing(room).putAway());
        jury.late(jury.chair(), room -> room.attend(Optional.empty(), false));
        jury.late(jury.chair(), SittingDesk::close);
        assertThat(jury.kinds()).endsWith("juror-went", "sitting-closed");
    }

    @ParameterizedTest
    @EnumSource
    void of_a_secret_vote_only_the_sums_stay(Databases database) {
        var jury = discussing(database);
        jury.call(jury.chair(), true);
        jury.cast(jury.chair(), 2);
        jury.cast(member(jury, 0), 3);
        jury.cast(member(jury, 0), 2);
        assertThatThrownBy(() -> jury.closeVote(jury.chair()))
                .as("two ballots would tell who voted what")
                .hasMessageContaining("VOTE_FEW");
        jury.by(jury.deputy(), room -> new Discussing(room)
                .cast(OptionalInt.empty(), List.of(), DossierGround.SCORING.questionnaire()));
        jury.closeVote(jury.chair());
        assertThat(last(jury).result().orElseThrow().tree().toString()).contains("blank=1", "2=2");
        assertThat(ballots(jury))
                .hasSize(3)
                .allMatch(each -> each.level().isEmpty() && each.mentions().isEmpty());
        assertThat(jury.ground().steps().stream()
                        .filter(each -> each.kind().equals("ballot-cast"))
                        .map(each -> each.line()))
                .hasSize(4)
                .noneMatch(line -> line.contains("level"));
        assertThat(jury.room(jury.chair().person(), false)
                        .discussed()
                        .orElseThrow()
                        .vote()
                        .orElseThrow()
                        .named())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_open_vote_is_told_with_who_voted_what_and_the_decision_follows_it(Databases database) {
        var jury = discussing(database);
        jury.ground().assign(jury.chair(), null);
        assertThat(jury.under(jury.chair().person(), false).proposal())
                .as("nobody is told what others read before they have handed in")
                .isEmpty();
        jury.call(jury.chair(), false);
        assertThatThrownBy(() -> jury.cast(member(jury, 2), 1))
                .as("not in the room")
                .hasMessageContaining("VOTE_ABSENT");
        assertThatThrownBy(() -> jury.cast(member(jury, 0), 9)).hasMessageContaining("VOTE_LEVEL");
        assertThatThrownBy(() -> jury.cast(member(jury, 0), 1, "nothing")).hasMessageContaining("VOTE_MENTION");
        jury.cast(jury.chair(), 4);
        jury.cast(member(jury, 0), 4);
        jury.cast(member(jury, 1), 1);
        assertThatThrownBy(() -> jury.decide(jury.chair(), 4, "", 0)).hasMessageContaining("DECISION_VOTING");
        assertThatThrownBy(() -> jury.by(jury.chair(), room -> new Discussing(room).putAway()))
                .hasMessageContaining("VOTE_OPEN");
        jury.closeVote(jury.chair());
        assertThat(jury.room(member(jury, 1).person(), false)
                        .discussed()
                        .orElseThrow()
                        .vote()
                        .orElseThrow()
                        .named())
                .hasSize(3);
        assertThat(jury.under(jury.chair().person(), false).computed()).isNotEqualTo(OptionalInt.of(4));
        assertThatThrownBy(() -> jury.decide(jury.chair(), 4, "", 0))
                .as("a vote away from what is computed needs a reason too")
                .hasMessageContaining("DECISION_REASON_MISSING");
        assertThat(jury.decide(jury.chair(), 4, "La charte est votée.", 0).level())
                .isEqualTo(4);
        assertThat(jury.log()).contains("\"computed\":");
        jury.call(jury.chair(), false);
        jury.cast(jury.chair(), 1);
        jury.by(jury.chair(), room -> new Discussing(room).withdraw());
        assertThat(jury.under(jury.chair().person(), false)
                        .proposal()
                        .orElseThrow()
                        .level())
                .as("a vote that was withdrawn says nothing")
                .isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void what_readers_propose_is_told_in_the_room_but_to_who_has_not_handed_in(Databases database) {
        var jury = discussing(database);
        Juror late = member(jury, 0);
        jury.ground().assign(late, null);
        jury.ground().assign(member(jury, 1), null);
        String before = jury.state(jury.chair());
        jury.ground().handedIn(member(jury, 1), 2);
        assertThat(jury.state(jury.chair())).as("the page hears of it").isNotEqualTo(before);
        assertThat(readings(jury, jury.chair())).extracting(Room.Read::name).containsExactly("member");
        assertThat(readings(jury, jury.chair()).get(0).opinion().level()).isEqualTo(2);
        jury.call(jury.chair(), false);
        jury.cast(jury.chair(), 2);
        jury.closeVote(jury.chair());
        assertThat(readings(jury, late)).as("not by a vote either").isEmpty();
    }

    private static List<Room.Read> readings(SittingGround jury, Juror juror) {
        return jury.room(juror.person(), false).discussed().orElseThrow().readings();
    }

    @ParameterizedTest
    @EnumSource
    void there_is_no_vote_without_quorum_and_who_turns_out_to_be_tied_doesnt_count(Databases database) {
        var jury = SittingGround.of(database);
        jury.sit(jury.chair(), member(jury, 0));
        jury.takeUp(jury.chair());
        assertThatThrownBy(() -> jury.call(jury.chair(), false)).hasMessageContaining("VOTE_QUORUM");
        jury.by(member(jury, 1), room -> room.attend(Optional.empty(), true));
        jury.call(jury.chair(), false);
        jury.cast(jury.chair(), 1);
        jury.cast(member(jury, 0), 3);
        jury.cast(member(jury, 1), 3);
        jury.ground().tie(member(jury, 1), "CONFIRMED");
        jury.closeVote(jury.chair());
        assertThat(last(jury).result().orElseThrow().levels()).hasToString("{1=1, 3=1}");
    }

    @ParameterizedTest
    @EnumSource
    void the_room_is_unknown_to_all_others(Databases database) {
        var jury = SittingGround.of(database);
        assertThatThrownBy(() -> jury.room(UUID.randomUUID(), false)).hasMessageContaining("UNKNOWN");
        jury.ground()
                .sql(
                        "update juror set declared_at = null where id = ?",
                        member(jury, 0).id());
        assertThatThrownBy(() -> jury.room(member(jury, 0).person(), false)).hasMessageContaining("UNKNOWN");
        assertThat(jury.room(UUID.randomUUID(), true).top()).isTrue();
        UUID organiser = Persons.add(database.source());
        assertThatThrownBy(() -> jury.look(organiser, true, room -> {
                    room.open("99");
                    return null;
                }))
                .as("more than there are jurors")
                .hasMessageContaining("QUORUM_WRONG");
        jury.look(organiser, true, room -> {
            room.open("2");
            return null;
        });
        assertThat(jury.room(jury.chair().person(), false).on().orElseThrow().quorum())
                .hasValue(2);
    }
}
