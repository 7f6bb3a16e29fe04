/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.time.temporal.ChronoUnit;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.xml.Xml;

/** The parts that hold the others together (ISO/IEC 29500-2): types, relations, properties. */
final class PackageParts {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-";
    private static final String SHEET_TYPE = TYPE + "officedocument.spreadsheetml.";

    private PackageParts() {}

    /** A sheet's part below {@code xl/}. @param at its place, from 0 */
    static String sheet(int at) {
        return "worksheets/sheet" + (at + 1) + ".xml";
    }

    static void types(int sheets, Xml xml) {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", TYPE + "package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type("/docProps/core.xml", TYPE + "package.core-properties+xml", xml);
        type("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml", xml);
        type("/xl/styles.xml", SHEET_TYPE + "styles+xml", xml);
        for (int at = 0; at < sheets; at++) {
            type("/xl/" + sheet(at), SHEET_TYPE + "worksheet+xml", xml);
        }
        xml.close();
    }

    private static void type(String part, String type, Xml xml) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    static void relations(Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation("rId1", WorkbookPart.RELATIONS + "/officeDocument", "xl/workbook.xml", xml);
        relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", xml);
        xml.close();
    }

    static void relationsOfWorkbook(int sheets, Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation("rIdStyles", WorkbookPart.RELATIONS + "/styles", "styles.xml", xml);
        for (int at = 0; at < sheets; at++) {
            relation(WorkbookPart.relation(at), WorkbookPart.RELATIONS + "/worksheet", sheet(at), xml);
        }
        xml.close();
    }

    private static void relation(String id, String type, String target, Xml xml) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    static void properties(Workbook.Properties properties, Xml xml) {
        String created = properties.created().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("cp:contentStatus", properties.state());
        instant("dcterms:created", created, xml);
        xml.leaf("dc:creator", properties.creator());
        xml.leaf("dc:language", properties.locale().getLanguage().equals("fr") ? "fr-FR" : "en-GB");
        instant("dcterms:modified", created, xml);
        xml.leaf("dc:subject", properties.subject()).leaf("dc:title", properties.title());
        xml.close();
    }

    private static void instant(String name, String value, Xml xml) {
        xml.open(name, "xsi:type", "dcterms:W3CDTF").text(value).close();
    }
}
