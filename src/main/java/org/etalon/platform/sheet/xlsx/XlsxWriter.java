/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.xml.Xml;

/** From a workbook to the bytes of an Excel file. */
public final class XlsxWriter {
    /** The media type of what is written. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final OPCPackage file;
    private final PackagePart main;

    private XlsxWriter(OPCPackage file) throws InvalidFormatException {
        this.file = file;
        var name = PackagingURIHelper.createPartName("/xl/workbook.xml");
        file.addRelationship(name, TargetMode.INTERNAL, RELATION + "officeDocument", "rId1");
        main = file.createPart(name, PART + "sheet.main+xml");
    }

    /** The same workbook always gives the same content; the zip around it keeps the time of writing. */
    public static byte[] write(Workbook workbook) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (OPCPackage file = OPCPackage.create(bytes)) {
            new XlsxWriter(file).fill(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Workbook workbook) throws InvalidFormatException, IOException {
        write(main, xml -> WorkbookPart.write(workbook, xml));
        add("styles", "rIdStyles", "styles", StylesPart::write);
        for (int at = 0; at < workbook.sheets().size(); at++) {
            Sheet sheet = workbook.sheets().get(at);
            String name = "worksheets/sheet" + (at + 1);
            add(name, WorkbookPart.relation(at), "worksheet", xml -> new SheetPart(sheet, xml).write());
        }
        describe(workbook.properties());
    }

    private void add(String what, String id, String type, Consumer<Xml> writing)
            throws InvalidFormatException, IOException {
        var name = PackagingURIHelper.createPartName("/xl/" + what + ".xml");
        main.addRelationship(name, TargetMode.INTERNAL, RELATION + type, id);
        write(file.createPart(name, PART + type + "+xml"), writing);
    }

    private static void write(PackagePart part, Consumer<Xml> writing) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            Xml xml = new Xml(out);
            writing.accept(xml);
            xml.finish();
        }
    }

    private void describe(Workbook.Properties properties) throws InvalidFormatException {
        PackageProperties core = file.getPackageProperties();
        core.setTitleProperty(Optional.of(properties.title()));
        core.setSubjectProperty(Optional.of(properties.subject()));
        core.setCreatorProperty(Optional.of(properties.creator()));
        core.setLanguageProperty(Optional.of(properties.locale().getLanguage().equals("fr") ? "fr-FR" : "en-GB"));
        core.setContentStatusProperty(Optional.of(properties.state()));
        core.setCreatedProperty(properties.created().toString());
        core.setModifiedProperty(properties.created().toString());
    }
}
