/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.util.List;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.xml.Xml;

/** The part that names the sheets, and which of their rows are printed on top of each page. */
final class WorkbookPart {
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookPart() {}

    static String relation(int sheet) {
        return "rIdSheet" + (sheet + 1);
    }

    static void write(Workbook workbook, Xml xml) {
        xml.open("workbook", "xmlns", StylesPart.MAIN, "xmlns:r", RELATIONS);
        xml.open("bookViews")
                .empty("workbookView", "windowWidth", 28_000, "windowHeight", 16_000)
                .close();
        xml.open("sheets");
        List<Sheet> sheets = workbook.sheets();
        for (int at = 0; at < sheets.size(); at++) {
            xml.empty("sheet", "name", sheets.get(at).name(), "sheetId", at + 1, "r:id", relation(at));
        }
        xml.close();
        printedHeads(sheets, xml);
        // once on opening, so that nothing hangs on the results that stand there
        xml.empty("calcPr", "calcId", 191_029, "fullCalcOnLoad", 1).close();
    }

    private static void printedHeads(List<Sheet> sheets, Xml xml) {
        if (sheets.stream().allMatch(sheet -> sheet.head() < 0)) {
            return;
        }
        xml.open("definedNames");
        for (int at = 0; at < sheets.size(); at++) {
            int head = sheets.get(at).head() + 1;
            if (head > 0) {
                xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", at);
                xml.text(SheetPart.quoted(sheets.get(at).name()) + "!$" + head + ":$" + head)
                        .close();
            }
        }
        xml.close();
    }
}
