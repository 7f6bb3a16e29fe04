/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.dossier.export.table.TableColumn.Part;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** What is in the workbook, and what each column means. */
final class ColumnsSheet {
    private static final String PARTED = "\\|";

    private final EditionTable table;
    private final TableWords words;
    private final List<Row> rows = new ArrayList<>();

    ColumnsSheet(EditionTable table) {
        this.table = table;
        words = table.words();
    }

    Sheet sheet() {
        rows.add(Row.of(Cell.text(table.title(), Style.TITLE)));
        rows.add(Row.of(Cell.text(words.say("columns.lead", table.rows().size()), Style.LEAD)));
        rows.add(Row.of(Cell.text(words.say("columns.at", words.moment(table.at()), words.place()), Style.LINE)));
        rows.add(Row.of());
        for (String line : words.say("columns.read").split(PARTED)) {
            rows.add(Row.of(Cell.text(line, Style.LINE)));
        }
        rows.add(Row.of());
        int head = rows.size();
        rows.add(new Row(Stream.of("words", "values", "key", "heading", "about")
                .map(key -> Cell.text(words.say("columns." + key), Style.HEAD))
                .toList()));
        table.columns().forEach(this::add);
        return new Sheet(
                words.say("sheet.columns"),
                words.say("sheet.columns.about"),
                List.of(Column.of(24), Column.of(24), Column.of(62), Column.of(96), Column.of(140)),
                rows,
                head + 1,
                head,
                true);
    }

    private void add(TableColumn column) {
        rows.add(Row.of(
                Cell.text(letters(column, Part.WORDS), Style.WORDS),
                Cell.text(letters(column, Part.VALUES), Style.WORDS),
                Cell.text(column.key(), Style.TRACE_WORDS),
                Cell.text(column.heading(), Style.WORDS),
                Cell.text(column.about(), Style.WORDS)));
    }

    private String letters(TableColumn column, Part sheet) {
        int at = table.columns(sheet).indexOf(column);
        return at < 0 ? "" : Place.letters(at);
    }
}
