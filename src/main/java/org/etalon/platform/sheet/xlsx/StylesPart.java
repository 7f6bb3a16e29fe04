/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.sheet.Style.Edge;
import org.etalon.platform.sheet.Style.Fill;
import org.etalon.platform.sheet.Style.Font;
import org.etalon.platform.sheet.Style.Format;
import org.etalon.platform.sheet.Style.Ink;
import org.etalon.platform.sheet.Style.Manner;
import org.etalon.platform.xml.Xml;

/** The part of the styles, the same in every workbook; a cell names its style by the constant's ordinal. */
final class StylesPart {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int PERCENT = 164;
    private static final int DAY = 14;
    private static final int AS_TYPED = 49;

    private StylesPart() {}

    static void write(Xml xml) {
        xml.open("styleSheet", "xmlns", MAIN);
        xml.open("numFmts", "count", 1)
                .empty("numFmt", "numFmtId", PERCENT, "formatCode", "General\"\u00a0%\"")
                .close();
        fonts(xml);
        fills(xml);
        xml.open("borders", "count", Edge.values().length);
        for (Edge edge : Edge.values()) {
            border(edge, xml);
        }
        xml.close();
        xml.open("cellStyleXfs", "count", 1)
                .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0)
                .close();
        xml.open("cellXfs", "count", Style.values().length);
        for (Style style : Style.values()) {
            cell(style, xml);
        }
        xml.close();
        xml.open("cellStyles", "count", 1).empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        xml.close(2);
    }

    private static void fonts(Xml xml) {
        xml.open("fonts", "count", Font.values().length * Ink.values().length);
        for (Font font : Font.values()) {
            for (Ink ink : Ink.values()) {
                xml.open("font");
                if (font.isBold()) {
                    xml.empty("b");
                }
                xml.empty("sz", "val", font.points()).empty("color", "rgb", "FF" + ink.colour());
                xml.empty("name", "val", font.family()).close();
            }
        }
        xml.close();
    }

    private static int font(Style style) {
        return style.font().ordinal() * Ink.values().length + style.ink().ordinal();
    }

    /** Two that the format wants to come first, then ours. */
    private static void fills(Xml xml) {
        xml.open("fills", "count", Fill.values().length + 1);
        for (String pattern : List.of("none", "gray125")) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close();
        }
        for (Fill fill : Fill.values()) {
            if (fill != Fill.NONE) {
                xml.open("fill").open("patternFill", "patternType", "solid");
                xml.empty("fgColor", "rgb", "FF" + fill.colour()).close(2);
            }
        }
        xml.close();
    }

    private static int fill(Fill fill) {
        return fill == Fill.NONE ? 0 : fill.ordinal() + 1;
    }

    private static void border(Edge edge, Xml xml) {
        xml.open("border");
        side("left", edge.sides(), edge, xml);
        side("right", edge.sides(), edge, xml);
        side("top", edge.above(), edge, xml);
        side("bottom", edge.below(), edge, xml);
        xml.empty("diagonal").close();
    }

    private static void side(String name, boolean drawn, Edge edge, Xml xml) {
        if (drawn) {
            xml.open(name, "style", edge.isStrong() ? "medium" : "thin");
            xml.empty("color", "rgb", "FF" + edge.colour()).close();
        } else {
            xml.empty(name);
        }
    }

    private static void cell(Style style, Xml xml) {
        List<Object> attributes = new ArrayList<>(List.of("numFmtId", number(style.format()), "fontId", font(style)));
        attributes.addAll(
                List.of("fillId", fill(style.fill()), "borderId", style.edge().ordinal(), "xfId", 0));
        for (String part : List.of("NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection")) {
            attributes.addAll(List.of("apply" + part, 1));
        }
        xml.open("xf", attributes.toArray());
        alignment(style.manner(), xml);
        xml.empty("protection", "locked", style.manner().isOpen() ? 0 : 1).close();
    }

    private static void alignment(Manner manner, Xml xml) {
        xml.empty(
                "alignment",
                "horizontal",
                manner.isRight() ? "right" : manner.isLeft() ? "left" : "general",
                "vertical",
                "top",
                "wrapText",
                manner.isWrapped() ? 1 : 0,
                "indent",
                manner == Manner.INDENTED ? 2 : 0);
    }

    private static int number(Format format) {
        return switch (format) {
            case GENERAL -> 0;
            case TEXT -> AS_TYPED;
            case PERCENT -> PERCENT;
            case DAY -> DAY;
        };
    }
}
