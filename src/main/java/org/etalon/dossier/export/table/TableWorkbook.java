/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.etalon.dossier.export.table.TableColumn.Part;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;

/** The table on two sheets, as people read it and as programs want it, and between them what their columns mean. */
final class TableWorkbook {
    /** Code and name of the collectivité. */
    private static final int FROZEN = 2;

    private final EditionTable table;
    private final TableWords words;

    TableWorkbook(EditionTable table) {
        this.table = table;
        words = table.words();
    }

    Workbook workbook() {
        var properties = new Workbook.Properties(
                words.say("title", table.title()),
                table.title(),
                "Étalon",
                words.say("state"),
                table.locale(),
                table.at());
        return new Workbook(
                properties,
                List.of(
                        sheet("words", Part.WORDS, TableColumn::heading),
                        new ColumnsSheet(table).sheet(),
                        sheet("values", Part.VALUES, TableColumn::key)));
    }

    private Sheet sheet(String key, Part part, Function<TableColumn, String> name) {
        List<TableColumn> columns = table.columns(part);
        Row head = row(columns, column -> column.head(name.apply(column)));
        return new Sheet(
                words.say("sheet." + key),
                words.say("sheet." + key + ".about"),
                columns.stream().map(TableColumn::column).toList(),
                () -> rows(head, columns),
                1,
                0,
                true,
                Sheet.Use.table(FROZEN));
    }

    private Iterator<Row> rows(Row head, List<TableColumn> columns) {
        Stream<Row> dossiers = StreamSupport.stream(table.rows().spliterator(), false)
                .map(dossier -> row(columns, column -> column.cell(dossier)));
        return Stream.concat(Stream.of(head), dossiers).iterator();
    }

    private static Row row(List<TableColumn> columns, Function<TableColumn, Cell> cell) {
        return new Row(columns.stream().map(cell).toList());
    }
}
