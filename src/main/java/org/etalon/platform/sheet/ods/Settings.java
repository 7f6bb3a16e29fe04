/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.ods;

import java.util.List;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.xml.Xml;

/** Which rows stay in sight, as LibreOffice keeps it. */
final class Settings {
    private static final int FROZEN = 2;
    /** The part below and to the right of what stays in sight. */
    private static final int BOTH = 3;

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private Settings() {}

    static void write(List<Sheet> sheets, Xml xml) {
        xml.open(
                "office:document-settings",
                "xmlns:office",
                ODF + "office:1.0",
                "xmlns:config",
                ODF + "config:1.0",
                "xmlns:ooo",
                "http://openoffice.org/2004/office",
                "office:version",
                "1.3");
        xml.open("office:settings").open("config:config-item-set", "config:name", "ooo:view-settings");
        xml.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
        item("ViewId", "string", "view1", xml);
        xml.open("config:config-item-map-named", "config:name", "Tables");
        sheets.forEach(sheet -> sheet(sheet, xml));
        xml.close(6);
    }

    private static void sheet(Sheet sheet, Xml xml) {
        xml.open("config:config-item-map-entry", "config:name", sheet.name());
        item("ShowGrid", "boolean", false, xml);
        int columns = sheet.use().frozenColumns();
        if (columns > 0) {
            item("HorizontalSplitMode", "short", FROZEN, xml);
            item("HorizontalSplitPosition", "int", columns, xml);
            item("PositionRight", "int", columns, xml);
        }
        if (sheet.frozen() > 0) {
            item("VerticalSplitMode", "short", FROZEN, xml);
            item("VerticalSplitPosition", "int", sheet.frozen(), xml);
            item("PositionBottom", "int", sheet.frozen(), xml);
            item("ActiveSplitRange", "short", columns > 0 ? BOTH : FROZEN, xml);
        }
        xml.close();
    }

    private static void item(String name, String type, Object value, Xml xml) {
        xml.open("config:config-item", "config:name", name, "config:type", type);
        xml.text(value.toString()).close();
    }
}
