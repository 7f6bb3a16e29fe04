/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.etalon.platform.text.Csv;

/** The table with all its columns, line by line. */
final class TableCsv {
    private static final String MARK = "\ufeff";

    private final EditionTable table;
    private final Csv.Form form;
    private final Csv csv;

    TableCsv(EditionTable table, Csv.Form form) {
        this.table = table;
        this.form = form;
        csv = new Csv(form);
    }

    /** @param out stays open */
    void write(OutputStream out) throws IOException {
        boolean forPeople = form == Csv.Form.FRENCH;
        pour(forPeople ? MARK : "", out);
        line(forPeople ? TableColumn::heading : TableColumn::key, out);
        for (Filed dossier : table.rows()) {
            line(column -> column.value().apply(dossier), out);
        }
    }

    private void line(Function<TableColumn, Object> cell, OutputStream out) throws IOException {
        csv.line(table.columns().stream().map(cell).toArray());
        pour(csv.take(), out);
    }

    private static void pour(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
