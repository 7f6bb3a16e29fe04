/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.text.CsvReading;
import org.etalon.platform.text.CsvReading.Line;

/** Reads the text of a file into rows; all mistakes are told together, up to a hundred. */
final class FileRows {
    static final List<String> COLUMNS = List.of(
            "type",
            "code",
            "nom",
            "departement",
            "region",
            "siren",
            "population",
            "epci",
            "lat",
            "lon",
            "source_position");

    private static final int MOST_PROBLEMS = 100;

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<FileRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private FileRows() {}

    /** @throws org.etalon.core.problem.RefusedException naming what is wrong, with line numbers */
    static List<FileRow> parse(String text) {
        var file = new FileRows();
        List<Line> lines = CsvReading.of(text)
                .orElseThrow(() -> new RefusedException(List.of(Problem.of(FileProblem.FILE_BROKEN, ""))));
        file.header(lines.isEmpty() ? List.of() : lines.get(0).cells());
        for (int i = 1; i < lines.size() && file.problems.size() < MOST_PROBLEMS; i++) {
            file.row(Integer.toString(lines.get(i).number()), lines.get(i).cells());
        }
        if (file.problems.isEmpty()) {
            file.territories();
        }
        refuseIfAny(file.problems);
        return file.rows;
    }

    private void header(List<String> names) {
        for (String column : COLUMNS) {
            columns.put(column, names.indexOf(column));
        }
        columns.put("", names.size());
        if (columns.containsValue(-1)) {
            refuseIfAny(List.of(Problem.of(FileProblem.FILE_HEADER, "1", String.join(";", COLUMNS))));
        }
    }

    private void row(String line, List<String> cells) {
        if (cells.size() != columns.get("")) {
            problems.add(Problem.of(FileProblem.FILE_COLUMNS, line, columns.get(""), cells.size()));
            return;
        }
        var checked =
                new CheckedCells(line, column -> cells.get(columns.get(column)).strip(), problems);
        FileRow row = checked.row();
        check(line, row.kind() + " " + row.code());
        if (!row.siren().isEmpty()) {
            check(line, row.siren());
        }
        rows.add(row);
    }

    private void check(String line, String unique) {
        if (!seen.add(unique)) {
            problems.add(Problem.of(FileProblem.FILE_TWICE, line, unique));
        }
    }

    /** Each row names a département and a région that the file has too. */
    private void territories() {
        for (FileRow row : rows) {
            boolean known = has(FileRow.REGION, row.region())
                    && (row.kind().equals(FileRow.REGION) || has(FileRow.DEPARTMENT, row.department()));
            if (!known && problems.size() < MOST_PROBLEMS) {
                problems.add(Problem.of(FileProblem.FILE_TERRITORY, row.code(), row.department(), row.region()));
            }
        }
    }

    private boolean has(String kind, String code) {
        return seen.contains(kind + " " + code);
    }
}
