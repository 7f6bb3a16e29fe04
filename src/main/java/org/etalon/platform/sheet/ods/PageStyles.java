/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.ods;

import java.util.List;
import org.etalon.platform.odf.OdfNames;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.xml.Xml;

/** The pages on which sheets are printed: A4, upright or across, as wide as the sheet, what it is of, the sheet's name and the page's number below. */
final class PageStyles {
    static final List<String> ALL = List.of("Across", "Upright", "Wide");

    private static final String SMALL = "Small";

    private PageStyles() {}

    /** What a sheet is printed on; a table is as wide as it is, on as many pages as that takes. */
    static String of(Sheet sheet) {
        return sheet.use().isTable() ? "Wide" : sheet.landscape() ? "Across" : "Upright";
    }

    /** @param foot in the workbook's words */
    static void write(String foot, Xml xml) {
        xml.open("office:document-styles", OdfNames.ofContent());
        xml.open("office:styles").open("style:default-style", "style:family", "table-cell");
        xml.empty("style:text-properties", "fo:font-family", "Fira Sans", "fo:font-size", "10pt");
        xml.close(2);
        xml.open("office:automatic-styles");
        xml.open("style:style", "style:name", SMALL, "style:family", "text");
        xml.empty("style:text-properties", "fo:font-size", "8pt").close();
        layout("Across", "297mm", "210mm", "landscape", xml);
        layout("Upright", "210mm", "297mm", "portrait", xml);
        layout("Wide", "297mm", "210mm", "landscape", xml);
        xml.close();
        xml.open("office:master-styles");
        for (String page : ALL) {
            xml.open("style:master-page", "style:name", page, "style:page-layout-name", "layout" + page);
            xml.empty("style:header", "style:display", "false");
            xml.open("style:footer").open("text:p").open("text:span", "text:style-name", SMALL);
            xml.text(foot + " · ").empty("text:sheet-name");
            xml.text(" · ").leaf("text:page-number", "1").text(" / ").leaf("text:page-count", "1");
            xml.close(4);
        }
        xml.close(2);
    }

    private static void layout(String name, String width, String height, String orientation, Xml xml) {
        xml.open("style:page-layout", "style:name", "layout" + name);
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                width,
                "fo:page-height",
                height,
                "style:print-orientation",
                orientation,
                "fo:margin",
                "15mm",
                name.equals("Wide") ? "style:scale-to" : "style:scale-to-X",
                name.equals("Wide") ? "100%" : 1,
                "style:print",
                "charts drawings objects zero-values");
        xml.open("style:footer-style");
        xml.empty("style:header-footer-properties", "fo:min-height", "8mm", "fo:margin-top", "3mm");
        xml.close(2);
    }
}
