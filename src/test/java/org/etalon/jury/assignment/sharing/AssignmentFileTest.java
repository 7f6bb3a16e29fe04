/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.etalon.jury.assignment.sharing.Boarded.NOW;
import static org.etalon.jury.assignment.sharing.Boarded.TODAY;
import static org.etalon.jury.assignment.sharing.Boarded.id;

import java.time.LocalDate;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.platform.text.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads what goes out as a table and comes back. */
class AssignmentFileTest {
    private static Changes read(Boarded board, String text) {
        return Comparing.of(
                board.board(), new AssignmentFile(text, Optional.of(TODAY.plusDays(9))).apply(board.board()), NOW);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_taken_along_and_brought_back_changes_nothing(Csv.Form form) {
        var board = new Boarded(3, 4).reads('A', 1).reads('B', 1).reads('C', 3);
        Board stands = board.board();
        Changes changes = Comparing.of(
                stands, new AssignmentFile(AssignmentFile.write(stands, form), Optional.of(TODAY)).apply(stands), NOW);
        assertThat(changes.problems()).isEmpty();
        assertThat(changes.isNothing()).isTrue();
    }

    @Test
    void jurors_are_named_by_id_or_by_name_and_days_as_people_write_them() {
        String text = "code;candidate;juror;name;due\n38001;;" + id('A') + ";;24/12/2026\n38001;;;JURÉ b;2026-12-25\n"
                + "38002;;;Juré C;\n";
        assertThat(read(new Boarded(3, 2), text).added())
                .extracting(Assignment::juror, Assignment::dueOn)
                .containsExactly(
                        tuple(id('A'), Optional.of(LocalDate.of(2026, 12, 24))),
                        tuple(id('B'), Optional.of(LocalDate.of(2026, 12, 25))),
                        tuple(id('C'), Optional.of(TODAY.plusDays(9))));
    }

    @Test
    void a_line_without_a_juror_leaves_a_dossier_without_readers() {
        Changes changes = read(new Boarded(2, 2).reads('A', 1).reads('B', 2), "code,name\r\n38001,\r\n");
        assertThat(changes.lifted()).extracting(Assignment::juror).containsExactly(id('A'));
    }

    @Test
    void each_refused_line_is_named_and_the_others_are_foreseen() {
        String text =
                """
                code,name,due
                38001,Juré A,
                "39
                999",Juré A,
                38001,Personne,
                38002,Juré B,hier
                38002,Juré A,
                38001,Juré A,
                """;
        Changes changes = read(new Boarded(2, 2).tied('A', 2), text);
        assertThat(changes.problems())
                .extracting(Problem::code, Problem::at)
                .containsExactlyInAnyOrder(
                        tuple(AssignmentProblem.DOSSIER_UNKNOWN, "3"),
                        tuple(AssignmentProblem.READER_UNKNOWN, "5"),
                        tuple(AssignmentProblem.DUE_WRONG, "6"),
                        tuple(AssignmentProblem.READER_RECUSED, "7"),
                        tuple(AssignmentProblem.LINE_TWICE, "8"));
        assertThat(changes.added()).hasSize(1);
    }

    @Test
    void a_file_that_is_no_table_is_refused_as_a_whole() {
        assertThat(read(new Boarded(1, 1), "").problems())
                .extracting(Problem::code)
                .containsExactly(AssignmentProblem.FILE_UNREADABLE);
        assertThat(read(new Boarded(1, 1), "a;b\n1;2").problems())
                .extracting(Problem::code)
                .containsExactly(AssignmentProblem.FILE_HEAD);
        assertThat(read(new Boarded(1, 1), "code,name\n\"38001,x").problems())
                .extracting(Problem::code)
                .containsExactly(AssignmentProblem.FILE_UNREADABLE);
    }

    @Test
    void changes_written_down_come_to_the_same_changes() {
        var board = new Boarded(3, 3).reads('A', 1).reads('B', 2);
        Changes changes = read(board, "code,name\n38001,Juré B\n38001,Juré C\n38002,\n");
        Changes again = Comparing.of(
                board.board(),
                new AssignmentFile(AssignmentFile.write(changes), Optional.empty()).apply(board.board()),
                NOW);
        assertThat(again.added())
                .extracting(Assignment::juror, Assignment::dossier, Assignment::dueOn)
                .isEqualTo(changes.added().stream()
                        .map(each -> tuple(each.juror(), each.dossier(), each.dueOn()))
                        .toList());
        assertThat(again.lifted()).extracting(Assignment::juror).containsExactly(id('A'), id('B'));
    }
}
