/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.xml.Xml;

/** From a workbook to an Excel file, part by part to a stream. */
public final class XlsxWriter {
    /** The media type of what is written. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ZipOutputStream zip;
    private final LocalDateTime time;

    private XlsxWriter(OutputStream out, Workbook workbook) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // a third larger than at its best, in half the time
        zip.setLevel(Deflater.BEST_SPEED);
        time = LocalDateTime.ofInstant(workbook.properties().created(), ZoneOffset.UTC);
    }

    /** The same workbook always gives the same bytes. */
    public static byte[] write(Workbook workbook) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try {
            write(workbook, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is read while it is written is never held. @param out isn't closed here */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        try {
            new XlsxWriter(out, workbook).parts(workbook);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void parts(Workbook workbook) throws IOException {
        part("[Content_Types].xml", xml -> PackageParts.types(workbook.sheets().size(), xml));
        part("_rels/.rels", PackageParts::relations);
        part("docProps/core.xml", xml -> PackageParts.properties(workbook.properties(), xml));
        part(
                "xl/_rels/workbook.xml.rels",
                xml -> PackageParts.relationsOfWorkbook(workbook.sheets().size(), xml));
        part("xl/styles.xml", StylesPart::write);
        String foot = workbook.properties().foot();
        int[] rows = new int[workbook.sheets().size()];
        for (int each = 0; each < rows.length; each++) {
            int at = each;
            part(
                    "xl/" + PackageParts.sheet(at),
                    xml -> rows[at] = new SheetPart(workbook.sheets().get(at), foot, xml).write());
        }
        part("xl/workbook.xml", xml -> WorkbookPart.write(workbook, rows, xml));
        zip.finish();
    }

    private void part(String name, Consumer<Xml> writing) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        var xml = new Xml(zip);
        writing.accept(xml);
        xml.finish();
        zip.closeEntry();
    }
}
