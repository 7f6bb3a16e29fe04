/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.ods;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.odf.About;
import org.etalon.platform.odf.OdfNames;
import org.etalon.platform.odf.OdfPackage;
import org.etalon.platform.odf.OdfType;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.xml.Xml;

/** From a workbook to the bytes of an OpenDocument spreadsheet. */
public final class OdsWriter {
    /** The media type of what is written. */
    public static final String TYPE = OdfType.SPREADSHEET.mediaType();

    private OdsWriter() {}

    /** The same workbook always gives the same bytes. */
    public static byte[] write(Workbook workbook) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        pour(workbook, bytes);
        return bytes.toByteArray();
    }

    /** What is read while it is written is never held. @param out isn't closed here */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        try {
            pour(workbook, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void pour(Workbook workbook, OutputStream out) {
        try (var file = new OdfPackage(out, OdfType.SPREADSHEET, about(workbook.properties()))) {
            file.xml("styles.xml", xml -> PageStyles.write(workbook.properties().foot(), xml));
            file.xml("settings.xml", xml -> Settings.write(workbook.sheets(), xml));
            file.xml("content.xml", xml -> content(workbook, xml));
        }
    }

    private static void content(Workbook workbook, Xml xml) {
        xml.open("office:document-content", OdfNames.ofContent());
        CellStyles.write(workbook.sheets(), xml);
        xml.open("office:body").open("office:spreadsheet");
        xml.open(
                        "table:calculation-settings",
                        "table:case-sensitive",
                        "true",
                        "table:search-criteria-must-apply-to-whole-cell",
                        "true",
                        "table:use-regular-expressions",
                        "false")
                .empty("table:null-date", "table:date-value", "1899-12-30")
                .close();
        var choices = Choices.of(workbook.sheets());
        choices.write(xml);
        boolean comma = workbook.properties().locale().getLanguage().equals("fr");
        List<String> filtered = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            new TablePart(sheet, choices, comma, xml).write().ifPresent(filtered::add);
        }
        filters(filtered, xml);
        xml.close(3);
    }

    private static void filters(List<String> filtered, Xml xml) {
        if (filtered.isEmpty()) {
            return;
        }
        xml.open("table:database-ranges");
        for (int at = 0; at < filtered.size(); at++) {
            xml.empty(
                    "table:database-range",
                    "table:name",
                    "filter" + (at + 1),
                    "table:target-range-address",
                    filtered.get(at),
                    "table:display-filter-buttons",
                    "true");
        }
        xml.close();
    }

    private static About about(Workbook.Properties properties) {
        return new About(
                properties.title(),
                properties.subject(),
                properties.creator(),
                properties.locale().getLanguage().equals("fr") ? "fr-FR" : "en-GB",
                properties.created(),
                properties.state());
    }
}
