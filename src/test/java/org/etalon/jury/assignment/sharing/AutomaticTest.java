/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etalon.jury.assignment.sharing.Boarded.NOW;
import static org.etalon.jury.assignment.sharing.Boarded.TODAY;
import static org.etalon.jury.assignment.sharing.Boarded.dossier;
import static org.etalon.jury.assignment.sharing.Boarded.id;

import java.util.Optional;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.jury.Absence;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.ReadingState;
import org.junit.jupiter.api.Test;

class AutomaticTest {
    private static final Automatic LEFT = new Automatic(Optional.of(TODAY.plusDays(20)), false, Set.of());

    private static Changes on(Boarded board, Automatic way) {
        return Comparing.of(board.board(), way.apply(board.board()), NOW);
    }

    @Test
    void what_stands_is_kept_and_the_rest_given_until_a_day() {
        Changes changes = on(new Boarded(3, 3).reads('A', 1).reads('A', 2), LEFT);
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.lifted()).isEmpty();
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.added()).hasSize(4).allMatch(each -> each.dueOn().equals(Optional.of(TODAY.plusDays(20))));
        assertThat(changes.outlook().loads()).allMatch(load -> load.after() == 2);
    }

    @Test
    void a_last_day_that_is_past_is_refused_as_such() {
        var past = new Automatic(Optional.of(TODAY.minusDays(1)), false, Set.of());
        assertThatThrownBy(() -> on(new Boarded(3, 3), past)).hasMessageContaining("DUE_WRONG");
    }

    @Test
    void afresh_only_what_somebody_has_begun_stays() {
        var board = new Boarded(2, 2).reads('A', 1).reads('A', 2).tied('A', 2).state('A', 1, ReadingState.BEGUN);
        Changes changes =
                on(new Boarded(4, 2).reads('A', 1).reads('B', 1).reads('A', 2).reads('B', 2), afresh());
        assertThat(changes.outlook().loads()).allMatch(load -> load.after() == 1);
        assertThat(on(board, afresh()).problems())
                .extracting(Problem::at)
                .containsOnly(dossier(2).toString());
    }

    private static Automatic afresh() {
        return new Automatic(Optional.empty(), true, Set.of());
    }

    @Test
    void why_a_dossier_lacks_readers_is_told_in_words_and_the_others_can_do_without_it() {
        var board = new Boarded(3, 2).tied('A', 1).tied('B', 1);
        assertThat(on(board, LEFT).problems())
                .extracting(Problem::code)
                .containsExactly(AssignmentProblem.READERS_SHORT, AssignmentProblem.SHORT_RECUSED);
        assertThat(on(board, LEFT).problems().get(1).arguments()).contains("Juré A, Juré B");
        Changes others = on(board, new Automatic(Optional.empty(), false, Set.of(dossier(1))));
        assertThat(others.problems()).isEmpty();
        assertThat(others.added()).extracting(Assignment::dossier).containsOnly(dossier(2));
    }

    @Test
    void that_there_are_too_few_places_is_told_too() {
        var board = new Boarded(2, 2).most('A', 1).most('B', 2);
        assertThat(on(board, LEFT).problems())
                .extracting(Problem::code)
                .startsWith(AssignmentProblem.SEATS_SHORT, AssignmentProblem.READERS_SHORT);
        assertThat(on(board, LEFT).problems().get(0).arguments()).containsExactly("", 4, 3L);
    }

    @Test
    void who_is_away_until_the_last_day_or_has_not_declared_is_given_nothing() {
        var away = new Absence(TODAY.minusDays(2), TODAY.plusDays(10));
        var again = new Absence(TODAY.plusDays(11), TODAY.plusDays(20));
        assertThat(on(new Boarded(3, 1).away('A', away, again), LEFT).added())
                .extracting(Assignment::juror)
                .doesNotContain(id('A'));
        assertThat(on(new Boarded(2, 1).away('A', away), LEFT).added())
                .as("a day is left")
                .hasSize(2);
        assertThat(on(new Boarded(2, 1).undeclared('A'), LEFT).problems())
                .extracting(Problem::code)
                .containsExactly(AssignmentProblem.READERS_SHORT, AssignmentProblem.SHORT_UNDECLARED);
    }
}
