/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.platform.text.Csv;

/**
 * Who is to read what as a table: a line for each reader of each dossier. The dossiers that it names have the readers that it names, and
 * no others; a line without a juror names a dossier that has none.
 *
 * @param text CSV with the columns {@link #COLUMNS}, of which {@code candidate} is only for the eye and either {@code juror} (an id) or
 *     {@code name} is needed
 * @param due the last day for whoever is new in it, where their line has none
 */
public record AssignmentFile(String text, Optional<LocalDate> due) implements Function<Board, AssignmentWish> {
    /** In this order where we write. */
    public static final List<String> COLUMNS = List.of("code", "candidate", "juror", "name", "due");

    @Override
    public AssignmentWish apply(Board board) {
        return new AssignmentLines(board, due).read(text);
    }

    /** All that stands; a dossier without readers has a line of its own. */
    public static String write(Board board, Csv.Form form) {
        var csv = new Csv(form).line(COLUMNS.toArray());
        board.dossiers().forEach(each -> write(csv, board, each, board.of(each.dossier())));
        return csv.toString();
    }

    /** What changes make of the dossiers that they touch; brought back, it comes to the same changes. */
    public static String write(Changes changes) {
        var csv = new Csv().line(COLUMNS.toArray());
        Set<UUID> touched = new LinkedHashSet<>();
        Stream.of(changes.added(), changes.lifted(), changes.moved())
                .flatMap(List::stream)
                .forEach(each -> touched.add(each.dossier()));
        for (Assignable dossier : changes.board().dossiers()) {
            if (touched.contains(dossier.dossier())) {
                write(csv, changes.board(), dossier, after(changes, dossier.dossier()));
            }
        }
        return csv.toString();
    }

    private static List<Assignment> after(Changes changes, UUID dossier) {
        Stream<Assignment> stays = changes.board().of(dossier).stream()
                .filter(each -> !changes.lifted().contains(each))
                .filter(each ->
                        changes.moved().stream().noneMatch(other -> other.id().equals(each.id())));
        return Stream.concat(stays, Stream.concat(changes.moved().stream(), changes.added().stream()))
                .filter(each -> each.dossier().equals(dossier))
                .toList();
    }

    private static void write(Csv csv, Board board, Assignable dossier, List<Assignment> readers) {
        if (readers.isEmpty()) {
            csv.line(dossier.code(), dossier.name(), null, null, null);
        }
        readers.forEach(each -> csv.line(
                dossier.code(),
                dossier.name(),
                each.juror(),
                board.names().get(each.juror()),
                each.dueOn().orElse(null)));
    }
}
