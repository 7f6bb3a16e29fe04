/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.util.List;
import org.etalon.platform.sheet.Escaped;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;

/** The part that names the sheets, and which of their rows are printed on top of each page. */
final class WorkbookPart {
    private WorkbookPart() {}

    static String relation(int sheet) {
        return "rIdSheet" + (sheet + 1);
    }

    static StringBuilder of(Workbook workbook) {
        var out = new StringBuilder(2_000);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook")
                .append(" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
                .append("<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28000\" windowHeight=\"16000\"/>")
                .append("</bookViews><sheets>");
        List<Sheet> sheets = workbook.sheets();
        for (int at = 0; at < sheets.size(); at++) {
            out.append("<sheet name=\"");
            Escaped.add(out, sheets.get(at).name());
            out.append("\" sheetId=\"").append(at + 1).append("\" r:id=\"").append(relation(at)).append("\"/>");
        }
        out.append("</sheets>");
        printedHeads(out, sheets);
        // what programs find on opening is recalculated once, so that nothing hangs on the results that stand there
        return out.append("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>");
    }

    private static void printedHeads(StringBuilder out, List<Sheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.head() < 0)) {
            return;
        }
        out.append("<definedNames>");
        for (int at = 0; at < sheets.size(); at++) {
            int head = sheets.get(at).head() + 1;
            if (head > 0) {
                out.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(at).append("\">'");
                Escaped.add(out, sheets.get(at).name().replace("'", "''"));
                out.append("'!$").append(head).append(":$").append(head).append("</definedName>");
            }
        }
        out.append("</definedNames>");
    }
}
