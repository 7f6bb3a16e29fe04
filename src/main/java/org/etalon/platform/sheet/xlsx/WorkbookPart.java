/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.util.List;
import org.etalon.platform.sheet.Place;
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

    /** @param rows how many each sheet has */
    static void write(Workbook workbook, int[] rows, Xml xml) {
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
        names(sheets, rows, xml);
        // once on opening, so that nothing hangs on the results that stand there
        xml.empty("calcPr", "calcId", 191_029, "fullCalcOnLoad", 1).close();
    }

    /** By name: the programs want them in this order. */
    private static void names(List<Sheet> sheets, int[] rows, Xml xml) {
        if (sheets.stream().allMatch(sheet -> sheet.head() < 0)) {
            return;
        }
        xml.open("definedNames");
        for (int at = 0; at < sheets.size(); at++) {
            Sheet sheet = sheets.get(at);
            if (sheet.use().isTable()) {
                xml.open("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", at, "hidden", 1);
                xml.text(SheetPart.quoted(sheet.name()) + "!" + SheetPart.filtered(sheet, rows[at], "$"));
                xml.close();
            }
        }
        for (int at = 0; at < sheets.size(); at++) {
            int head = sheets.get(at).head() + 1;
            if (head > 0) {
                xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", at);
                xml.text(columns(sheets.get(at))
                                + SheetPart.quoted(sheets.get(at).name()) + "!$" + head + ":$" + head)
                        .close();
            }
        }
        xml.close();
    }

    /** Those that are printed at the left of each page of a table that is wider than one. */
    private static String columns(Sheet sheet) {
        int columns = sheet.use().frozenColumns();
        return columns == 0 ? "" : SheetPart.quoted(sheet.name()) + "!$A:$" + Place.letters(columns - 1) + ",";
    }
}
