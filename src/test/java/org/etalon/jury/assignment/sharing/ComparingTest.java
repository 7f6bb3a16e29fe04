/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.jury.assignment.sharing.Boarded.NOW;
import static org.etalon.jury.assignment.sharing.Boarded.TODAY;
import static org.etalon.jury.assignment.sharing.Boarded.dossier;
import static org.etalon.jury.assignment.sharing.Boarded.id;

import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.ReadingState;
import org.junit.jupiter.api.Test;

/** What a wish comes to, and which laws hold it up. */
class ComparingTest {
    private final AssignmentWish wish = new AssignmentWish();

    private ComparingTest reads(String jurors, int dossier) {
        wish.dossier(dossier(dossier), "d" + dossier);
        for (char juror : jurors.toCharArray()) {
            wish.reader(id(juror), dossier(dossier), Optional.empty(), juror + "" + dossier);
        }
        return this;
    }

    private Changes on(Boarded board) {
        return Comparing.of(board.board(), wish, NOW);
    }

    @Test
    void the_dossiers_that_are_named_have_the_readers_that_are_named_and_others_stay() {
        var board = new Boarded(3, 2).reads('A', 1).reads('B', 1).reads('A', 2);
        Changes changes = reads("BC", 1).on(board);
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.added()).extracting(each -> each.juror()).containsExactly(id('C'));
        assertThat(changes.lifted()).extracting(each -> each.juror()).containsExactly(id('A'));
        assertThat(changes.outlook().loads()).extracting(load -> load.after()).containsExactly(1, 1, 1);
        assertThat(changes.outlook().lacks()).extracting(lack -> lack.dossier()).containsExactly(dossier(2));
    }

    @Test
    void ties_and_missing_declarations_are_told_at_their_places_all_at_once() {
        Changes changes =
                reads("AB", 1).reads("C", 2).on(new Boarded(3, 2).tied('A', 1).undeclared('C'));
        assertThat(changes.problems())
                .extracting(Problem::code, Problem::at)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(AssignmentProblem.READER_RECUSED, "A1"),
                        org.assertj.core.api.Assertions.tuple(AssignmentProblem.READER_UNDECLARED, "C2"));
        assertThat(changes.isApplicable()).isFalse();
        assertThat(changes.added()).as("the rest is foreseen").hasSize(1);
    }

    @Test
    void who_is_at_their_limit_is_given_nothing_more_and_the_last_named_is_refused() {
        var board = new Boarded(1, 3).most('A', 2).reads('A', 1);
        Changes changes = reads("A", 2).reads("A", 3).on(board);
        assertThat(changes.problems()).extracting(Problem::at).containsExactly("A3");
        assertThat(changes.problems()).extracting(Problem::code).containsOnly(AssignmentProblem.READER_FULL);
    }

    @Test
    void what_is_taken_away_makes_room() {
        var board = new Boarded(2, 2).most('A', 1).reads('A', 1);
        assertThat(reads("B", 1).reads("A", 2).on(board).problems()).isEmpty();
    }

    @Test
    void who_is_over_a_limit_that_was_lowered_keeps_what_they_have() {
        var board = new Boarded(2, 2).most('A', 0).reads('A', 1);
        assertThat(reads("AB", 1).on(board).problems()).isEmpty();
        assertThat(new ComparingTest().reads("A", 2).on(board).problems()).hasSize(1);
    }

    @Test
    void places_are_left_for_who_shares_out_what_one_does_not_see() {
        assertThat(reads("A", 1)
                        .reads("A", 2)
                        .on(new Boarded(1, 2).most('A', 2).hidden(1))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("A2", "Juré A", 2, 1));
    }

    @Test
    void what_was_handed_in_stays() {
        var board = new Boarded(2, 1).reads('A', 1).state('A', 1, ReadingState.DONE);
        assertThat(reads("B", 1).on(board).problems())
                .extracting(Problem::code)
                .containsExactly(AssignmentProblem.READER_DONE);
        var begun = new Boarded(2, 1).reads('A', 1).state('A', 1, ReadingState.BEGUN);
        assertThat(new ComparingTest().reads("B", 1).on(begun).problems()).isEmpty();
    }

    @Test
    void a_last_day_has_not_passed_and_moves_what_stands() {
        var board = new Boarded(2, 1).reads('A', 1);
        wish.reader(id('A'), dossier(1), Optional.of(TODAY.plusDays(3)), "A1");
        wish.reader(id('B'), dossier(1), Optional.of(TODAY.minusDays(1)), "B1");
        Changes changes = on(board);
        assertThat(changes.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.dueOn()).contains(TODAY.plusDays(3));
            assertThat(moved.version()).isEqualTo(2);
        });
        assertThat(changes.problems()).extracting(Problem::at).containsExactly("B1");
    }

    @Test
    void what_one_does_not_see_is_unknown() {
        wish.dossier(UUID.randomUUID(), "x").reader(UUID.randomUUID(), dossier(1), Optional.empty(), "y");
        assertThat(on(new Boarded(1, 1)).problems())
                .extracting(Problem::code)
                .containsExactly(AssignmentProblem.DOSSIER_UNKNOWN, AssignmentProblem.READER_UNKNOWN);
    }

    @Test
    void another_state_has_another_version() {
        long bare = new Boarded(1, 1).board().version();
        assertThat(new Boarded(1, 1).board().version()).isEqualTo(bare);
        assertThat(new Boarded(1, 1).reads('A', 1).board().version()).isNotEqualTo(bare);
    }
}
