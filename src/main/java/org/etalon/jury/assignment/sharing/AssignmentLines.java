/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.assignment.Share;
import org.etalon.jury.Juror;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.platform.text.CsvReading;
import org.etalon.platform.text.CsvReading.Line;

/** Reads a file's lines into a wish; what is wrong stands at its line. */
final class AssignmentLines {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final int LONGEST = 80;

    private final Board board;
    private final Optional<LocalDate> due;
    private final Set<Share> stands;
    private final AssignmentWish wish = new AssignmentWish();
    private List<String> head = List.of();

    AssignmentLines(Board board, Optional<LocalDate> due) {
        this.board = board;
        this.due = due;
        stands = board.shares();
    }

    AssignmentWish read(String text) {
        Optional<List<Line>> lines = CsvReading.of(text);
        if (lines.isEmpty() || lines.get().isEmpty()) {
            return wish.problem(AssignmentProblem.FILE_UNREADABLE.at(""));
        }
        head = lines.get().get(0).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!head.contains("code") || !head.contains("juror") && !head.contains("name")) {
            return wish.problem(AssignmentProblem.FILE_HEAD.at("1", String.join(", ", AssignmentFile.COLUMNS)));
        }
        lines.get().stream().skip(1).forEach(this::read);
        return wish;
    }

    private void read(Line line) {
        String place = Integer.toString(line.number());
        Optional<Assignable> dossier = dossier(cell(line, "code"));
        if (dossier.isEmpty()) {
            wish.problem(AssignmentProblem.DOSSIER_UNKNOWN.at(place, shown(cell(line, "code"))));
            return;
        }
        UUID id = dossier.get().dossier();
        String written = cell(line, "juror").isEmpty() ? cell(line, "name") : cell(line, "juror");
        if (written.isEmpty()) {
            wish.dossier(id, place);
            return;
        }
        List<Juror> jurors = jurors(written);
        if (jurors.size() != 1) {
            wish.problem((jurors.isEmpty() ? AssignmentProblem.READER_UNKNOWN : AssignmentProblem.READER_AMBIGUOUS)
                    .at(place, shown(written)));
            return;
        }
        name(place, new Share(jurors.get(0).id(), id), cell(line, "due"));
    }

    private void name(String place, Share share, String day) {
        Optional<LocalDate> said = day(day);
        if (wish.names(share)) {
            wish.problem(AssignmentProblem.LINE_TWICE.at(place));
        } else if (said.isEmpty() && !day.isEmpty()) {
            wish.problem(AssignmentProblem.DUE_WRONG.at(place));
        } else {
            boolean isNew = !stands.contains(share);
            wish.reader(share.reader(), share.dossier(), said.isEmpty() && isNew ? due : said, place);
        }
    }

    private String cell(Line line, String column) {
        return line.cell(head.indexOf(column));
    }

    private Optional<Assignable> dossier(String written) {
        return board.dossiers().stream()
                .filter(each ->
                        each.code().equals(written) || each.dossier().toString().equals(written))
                .findFirst();
    }

    /** By id, else by the whole name. */
    private List<Juror> jurors(String written) {
        List<Juror> byId = board.jurors().stream()
                .filter(each -> each.id().toString().equals(written))
                .toList();
        return byId.isEmpty()
                ? board.jurors().stream()
                        .filter(each -> board.names().get(each.id()).equalsIgnoreCase(written))
                        .toList()
                : byId;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(written.contains("/") ? LocalDate.parse(written, FRENCH) : LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String shown(String written) {
        return written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
    }
}
