/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.RefusedException;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentQuery;
import org.etalon.jury.assigned.AssignmentRepository;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.assignment.Assignable;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads what is kept, ends by itself, and is hidden, on both databases. */
class SharingIT {
    private static List<String> kinds(SharingGround ground) {
        return ground.jury().steps().stream().map(step -> step.kind()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_given_and_taken_stands_and_is_logged(Databases database) {
        var ground = SharingGround.of(database);
        Juror one = ground.juror(JurorPost.MEMBER);
        Juror two = ground.juror(JurorPost.MEMBER);
        UUID dossier = ground.jury().dossier();
        ground.assign(dossier, one, two);
        assertThat(ground.board(UUID.randomUUID(), true).of(dossier))
                .extracting(Assignment::juror)
                .containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(ground.board(UUID.randomUUID(), true).assignments())
                .allMatch(each -> each.dueOn().equals(Optional.of(Boarded.TODAY)) && each.version() == 1);
        ground.assign(dossier, two);
        assertThat(ground.board(UUID.randomUUID(), true).of(dossier))
                .extracting(Assignment::juror)
                .containsExactly(two.id());
        assertThat(kinds(ground)).containsExactly("dossiers-assigned", "dossiers-assigned", "assignment-lifted");
        assertThat(ground.jury().steps().get(2).line())
                .contains("\"because\":\"shared-anew\"", "\"juror\":\"" + one.person() + "\"");
        assertThat(ground.jury().steps().get(2).dossier()).contains(dossier);
    }

    @ParameterizedTest
    @EnumSource
    void a_tie_that_comes_to_light_ends_it_at_once(Databases database) {
        var ground = SharingGround.of(database);
        Juror juror = ground.juror(JurorPost.MEMBER);
        UUID other = ground.dossier(1);
        ground.assign(ground.jury().dossier(), juror);
        ground.assign(other, juror);
        ground.tie(juror, ground.jury().dossier());
        assertThat(ground.board(UUID.randomUUID(), true).assignments())
                .extracting(Assignment::dossier)
                .containsExactly(other);
        assertThat(kinds(ground)).endsWith("assignment-lifted", "tie-found");
    }

    @ParameterizedTest
    @EnumSource
    void who_leaves_the_jury_reads_nothing_any_more(Databases database) {
        var ground = SharingGround.of(database);
        Juror juror = ground.juror(JurorPost.MEMBER);
        ground.assign(ground.jury().dossier(), juror);
        ground.jury().with(juror.person(), desk -> {
            new Lifting(desk.connection(), Optional.empty(), desk.instant()).left(juror);
            return null;
        });
        assertThat(ground.board(UUID.randomUUID(), true).assignments()).isEmpty();
        assertThat(ground.jury().steps().get(1).line()).contains("\"because\":\"left\"");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_tied_sees_the_same_with_and_without_what_is_hidden(Databases database) {
        var ground = SharingGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        Juror member = ground.juror(JurorPost.MEMBER);
        UUID open = ground.dossier(1);
        ground.assign(open, member);
        Board without = seen(ground, chair, ground.jury().dossier());
        UUID hidden = ground.jury().dossier();
        ground.tie(chair, hidden);
        ground.assign(hidden, member);
        Board with = ground.board(chair.person(), false);
        assertThat(with.dossiers())
                .isEqualTo(without.dossiers())
                .extracting(Assignable::dossier)
                .containsExactly(open);
        assertThat(with.assignments()).isEqualTo(without.assignments());
        assertThat(with.tied()).isEqualTo(without.tied()).isEmpty();
        assertThat(with.version()).isEqualTo(without.version());
        assertThat(ground.board(member.person(), true).dossiers())
                .as("an organiser")
                .hasSize(2);
        assertThatThrownBy(() -> ground.board(member.person(), false)).isInstanceOf(RefusedException.class);
    }

    /** Before the tie, without that dossier. */
    private static Board seen(SharingGround ground, Juror chair, UUID but) {
        Board all = ground.board(chair.person(), false);
        return new Board(
                all.edition(),
                all.today(),
                all.early(),
                all.least(),
                all.hidden(),
                all.jurors(),
                all.names(),
                all.dossiers().stream()
                        .filter(each -> !each.dossier().equals(but))
                        .toList(),
                all.tied(),
                all.assignments(),
                Map.of(),
                all.domains());
    }

    @ParameterizedTest
    @EnumSource
    void organisers_who_are_tied_themselves_see_nothing_of_it_either(Databases database) {
        var ground = SharingGround.of(database);
        Juror organiser = ground.juror(JurorPost.MEMBER);
        ground.tie(organiser, ground.jury().dossier());
        Board board = ground.board(organiser.person(), true);
        assertThat(board.dossiers()).isEmpty();
        assertThat(board.hidden()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_board_takes_as_many_statements_whatever_is_on_it(Databases database) {
        var ground = SharingGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        int few = database.statementsOf(() -> ground.board(chair.person(), true));
        for (int number = 1; number <= 12; number++) {
            Juror juror = ground.juror(JurorPost.MEMBER);
            ground.assign(ground.dossier(number), juror, chair);
            ground.tie(juror, ground.jury().dossier());
        }
        assertThat(ground.board(chair.person(), true).assignments()).hasSize(24);
        assertThat(database.statementsOf(() -> ground.board(chair.person(), true)))
                .isEqualTo(few);
    }

    @ParameterizedTest
    @EnumSource
    void how_many_readers_are_wanted_is_set_and_set_again(Databases database) {
        var ground = SharingGround.of(database);
        assertThat(ground.board(UUID.randomUUID(), true).least()).isEqualTo(AssignmentQuery.LEAST);
        for (int least : List.of(3, 1)) {
            ground.jury().with(UUID.randomUUID(), desk -> {
                AssignmentRepository.setLeast(desk.connection(), desk.key(), least);
                return null;
            });
            assertThat(ground.board(UUID.randomUUID(), true).least()).isEqualTo(least);
        }
    }
}
