/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import static org.etalon.platform.odt.OwnStyles.millimetres;

import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Block.Marks;
import org.etalon.platform.document.Block.Scale;
import org.etalon.platform.document.Table.Cell.Bar;
import org.etalon.platform.xml.Xml;

/** Draws signs, bars and the rule from 0 to 100, each figure as one group with its alternative text. Lengths are hundredths of a millimetre. */
final class Figures {
    static final String SIGN_FULL = "Pictures/sign-full.png";
    static final String SIGN_EMPTY = "Pictures/sign-empty.png";

    private static final int WHOLE = 10_000;
    private static final int LINE = 40;
    private static final int THIN = 250;
    private static final int THICK = 300;
    private static final int SMALL_SIGN = 400;
    private static final int LARGE_SIGN = 1_100;
    private static final int BESIDE = 1_200;

    private final Xml xml;
    private final Spans spans;
    private final List<byte[]> own = new ArrayList<>();
    private int drawn;
    private int scales;

    Figures(Xml xml, Spans spans) {
        this.xml = xml;
        this.spans = spans;
    }

    void picture(Block.Picture picture) {
        own.add(picture.png());
        xml.open("text:p", "text:style-name", "Picture");
        group(picture.text());
        place("draw:frame", "Sign", 0, 0, 100 * picture.width(), 100 * picture.height());
        image(ownFile(own.size()));
        xml.close(3);
    }

    static String ownFile(int number) {
        return "Pictures/picture-" + number + ".png";
    }

    /** The pictures of this document alone, the first of which is number 1. */
    List<byte[]> own() {
        return List.copyOf(own);
    }

    void marks(Marks marks) {
        xml.open("text:p", "text:style-name", "Marks");
        group(marks.text());
        for (int at = 0; at < marks.all(); at++) {
            sign(at < marks.full(), at * BESIDE, LARGE_SIGN);
        }
        xml.close(2);
        xml.open("text:p", "text:style-name", "MarksText");
        spans.plain(marks.text());
        xml.close();
    }

    /** Signs over the rule, the rule, figures under it. */
    void scale(Scale scale) {
        xml.open("text:p", "text:style-name", "ScaleSigns" + scales);
        for (Scale.Tick tick : scale.ticks()) {
            xml.empty("text:tab");
            group(tick.label());
            sign(tick.full(), 0, SMALL_SIGN);
            xml.close();
        }
        xml.close();
        xml.open("text:p", "text:style-name", "ScaleBar");
        group(scale.text());
        int width = OwnStyles.WIDTH * 100;
        int full = part(scale.value(), width);
        rectangle("Empty", 0, 0, width, THICK);
        rectangle("Full", 0, 0, full, THICK);
        xml.close(2);
        xml.open("text:p", "text:style-name", "ScaleFigures" + scales++);
        spans.plain("0");
        for (Scale.Tick tick : scale.ticks()) {
            xml.empty("text:tab");
            spans.plain(tick.label());
        }
        xml.empty("text:tab");
        spans.plain("100");
        xml.close();
    }

    /** @param width of the room there is */
    void bar(Bar bar, int width) {
        group(bar.text());
        rectangle("Empty", 0, THIN / 4, width, THIN);
        rectangle("Full", 0, THIN / 4, part(bar.value(), width), THIN);
        bar.asked().ifPresent(asked -> rectangle("Ink", part(asked, width - LINE), 0, LINE, THIN * 3 / 2));
        xml.close();
    }

    private static int part(int value, int width) {
        return (int) ((long) width * value / WHOLE);
    }

    private void group(String text) {
        xml.open(
                "draw:g", "draw:name", "Figure " + ++drawn, "draw:style-name", "Figure", "text:anchor-type", "as-char");
        xml.leaf("svg:title", text);
    }

    private void sign(boolean full, int left, int size) {
        place("draw:frame", "Sign", left, 0, size, size);
        image(full ? SIGN_FULL : SIGN_EMPTY);
        xml.close();
    }

    private void image(String file) {
        xml.empty(
                "draw:image",
                "xlink:href",
                file,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad");
    }

    private void rectangle(String style, int left, int top, int width, int height) {
        if (width > 0) {
            place("draw:rect", style, left, top, width, height);
            xml.close();
        }
    }

    /** Leaves the element open. */
    private void place(String shape, String style, int left, int top, int width, int height) {
        xml.open(
                shape,
                "draw:style-name",
                style,
                "svg:x",
                millimetres(left),
                "svg:y",
                millimetres(top),
                "svg:width",
                millimetres(width),
                "svg:height",
                millimetres(height));
    }
}
