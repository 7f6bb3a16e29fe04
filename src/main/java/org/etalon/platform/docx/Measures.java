/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.List;
import java.util.OptionalInt;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Block.Marks;
import org.etalon.platform.document.Block.Scale;
import org.etalon.platform.document.Table.Cell.Bar;
import org.etalon.platform.xml.Xml;

/** Draws signs, bars and the rule from 0 to 100. */
final class Measures {
    private static final int WHOLE = 10_000;
    private static final int LINE = Pictures.MILLIMETRE * 2 / 5;
    private static final int SMALL_SIGN = 4 * Pictures.MILLIMETRE;
    private static final int LARGE_SIGN = 11 * Pictures.MILLIMETRE;

    private final Xml xml;
    private final Pictures pictures;
    private final Runs runs;

    Measures(Xml xml, Runs runs) {
        this.xml = xml;
        this.runs = runs;
        pictures = new Pictures(xml);
    }

    void picture(Block.Picture picture) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Picture").close();
        pictures.show(picture);
        xml.close();
    }

    /** The pictures of this document alone. */
    List<byte[]> own() {
        return pictures.own();
    }

    void marks(Marks marks) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Marks").close();
        for (int at = 0; at < marks.all(); at++) {
            if (at > 0) {
                runs.plain("\u2009");
            }
            pictures.show(
                    at < marks.full() ? Part.SIGN_FULL : Part.SIGN_EMPTY,
                    LARGE_SIGN,
                    LARGE_SIGN,
                    at == 0 ? marks.text() : "");
        }
        xml.close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "MarksText").close();
        runs.plain(marks.text());
        xml.close();
    }

    /** Signs over the rule, the rule, figures under it. */
    void scale(Scale scale) {
        scaleLine("ScaleSigns", scale);
        for (Scale.Tick tick : scale.ticks()) {
            runs.tab();
            pictures.show(tick.full() ? Part.SIGN_FULL : Part.SIGN_EMPTY, SMALL_SIGN, SMALL_SIGN, "");
        }
        xml.close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "ScaleBar").close();
        bar(
                scale.value(),
                OptionalInt.empty(),
                Page.WIDTH * Pictures.MILLIMETRE,
                3 * Pictures.MILLIMETRE,
                scale.text());
        xml.close();
        scaleLine("ScaleFigures", scale);
        runs.plain("0");
        for (Scale.Tick tick : scale.ticks()) {
            runs.tab();
            runs.plain(tick.label());
        }
        runs.tab();
        runs.plain("100");
        xml.close();
    }

    private void scaleLine(String style, Scale scale) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).open("w:tabs");
        for (Scale.Tick tick : scale.ticks()) {
            long at = (long) Page.WIDTH * Page.TWIPS_OF_A_METRE / 1000 * tick.at() / WHOLE;
            xml.empty("w:tab", "w:val", "center", "w:pos", at);
        }
        xml.empty("w:tab", "w:val", "right", "w:pos", Page.WIDTH * Page.TWIPS_OF_A_METRE / 1000);
        xml.close(2);
    }

    void bar(Bar bar, int millimetres) {
        bar(bar.value(), bar.asked(), millimetres * Pictures.MILLIMETRE, 5 * Pictures.MILLIMETRE / 2, bar.text());
    }

    private void bar(int value, OptionalInt asked, int width, int height, String text) {
        int line = asked.isPresent() ? LINE : 0;
        int mark = asked.isPresent() ? (int) ((long) (width - line) * asked.getAsInt() / WHOLE) : width;
        int full = (int) ((long) (width - line) * value / WHOLE);
        String untold = text;
        untold = dot(Part.DOT_FULL, Math.min(full, mark), height, untold);
        untold = dot(Part.DOT_EMPTY, mark - full, height, untold);
        untold = dot(Part.DOT_INK, line, height * 3 / 2, untold);
        untold = dot(Part.DOT_FULL, full - mark, height, untold);
        dot(Part.DOT_EMPTY, width - line - Math.max(full, mark), height, untold);
    }

    /** The first dot that is drawn tells what the bar shows. @return what is still to be told */
    private String dot(Part part, int width, int height, String untold) {
        if (width <= 0) {
            return untold;
        }
        pictures.show(part, width, height, untold);
        return "";
    }
}
