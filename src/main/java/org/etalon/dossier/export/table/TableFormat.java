/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.platform.sheet.ods.OdsWriter;
import org.etalon.platform.sheet.xlsx.XlsxWriter;
import org.etalon.platform.text.Csv;

/** The files that a table can become. */
public enum TableFormat {
    XLSX(
            "xlsx",
            "xlsx",
            XlsxWriter.TYPE,
            2,
            (table, out) -> XlsxWriter.write(new TableWorkbook(table).workbook(), out)),
    ODS("ods", "ods", OdsWriter.TYPE, 2, (table, out) -> OdsWriter.write(new TableWorkbook(table).workbook(), out)),
    /** RFC 4180, in UTF-8, with the columns' names for programs. */
    CSV("csv", "csv", "text/csv;charset=UTF-8", 1, (table, out) -> new TableCsv(table, Csv.Form.PLAIN).write(out)),
    /** As French spreadsheets expect it: semicolons, commas in numbers, and the mark by which they know UTF-8. */
    CSV_FR("csv-fr", "csv", "text/csv;charset=UTF-8", 1, (table, out) -> new TableCsv(table, Csv.Form.FRENCH)
            .write(out));

    /** How a table becomes one. */
    private interface Pouring {
        void pour(EditionTable table, OutputStream out) throws IOException;
    }

    private final String key;
    private final String extension;
    private final String mediaType;
    private final int passes;
    private final Pouring pouring;

    TableFormat(String key, String extension, String mediaType, int passes, Pouring pouring) {
        this.key = key;
        this.extension = extension;
        this.mediaType = mediaType;
        this.passes = passes;
        this.pouring = pouring;
    }

    /** The format of this name, if there is one. */
    public static Optional<TableFormat> find(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The name in interfaces. */
    public String key() {
        return key;
    }

    /** Without its dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How often all dossiers are read for it. */
    int passes() {
        return passes;
    }

    /** @param out stays open */
    void write(EditionTable table, OutputStream out) throws IOException {
        pouring.pour(table, out);
    }
}
