/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.sheet.Style.Edge;
import org.etalon.platform.sheet.Style.Fill;
import org.etalon.platform.sheet.Style.Format;
import org.etalon.platform.sheet.Style.Manner;

/** The part of the styles, the same in every workbook; a cell names its style by the constant's ordinal. */
final class StylesPart {
    static final String TEXT = new StylesPart().write();

    private static final String SIDES = "<left/><right/>";
    private static final int PERCENT = 164;
    private static final int DAY = 14;
    private static final int AS_TYPED = 49;

    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> edges = new LinkedHashMap<>();
    private final StringBuilder cells = new StringBuilder();

    private StylesPart() {
        // the format wants these two to come first
        fills.put("<fill><patternFill patternType=\"none\"/></fill>", 0);
        fills.put("<fill><patternFill patternType=\"gray125\"/></fill>", 1);
        for (Style style : Style.values()) {
            cell(style);
        }
    }

    private void cell(Style style) {
        cells.append("<xf numFmtId=\"")
                .append(number(style.format()))
                .append("\" fontId=\"")
                .append(place(fonts, font(style)))
                .append("\" fillId=\"")
                .append(place(fills, fill(style.fill())))
                .append("\" borderId=\"")
                .append(place(edges, edge(style.edge())))
                .append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"")
                .append(" applyAlignment=\"1\" applyProtection=\"1\">")
                .append(alignment(style.manner()))
                .append(style.manner().isOpen() ? "<protection locked=\"0\"/></xf>" : "</xf>");
    }

    private static int place(Map<String, Integer> pool, String entry) {
        return pool.computeIfAbsent(entry, absent -> pool.size());
    }

    private static int number(Format format) {
        return switch (format) {
            case GENERAL -> 0;
            case TEXT -> AS_TYPED;
            case PERCENT -> PERCENT;
            case DAY -> DAY;
        };
    }

    private static String font(Style style) {
        return "<font>" + (style.font().isBold() ? "<b/>" : "") + "<sz val=\"" + style.font().points()
                + "\"/><color rgb=\"FF" + style.ink().colour() + "\"/><name val=\""
                + style.font().family() + "\"/></font>";
    }

    private static String fill(Fill fill) {
        return fill == Fill.NONE
                ? "<fill><patternFill patternType=\"none\"/></fill>"
                : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + fill.colour()
                        + "\"/></patternFill></fill>";
    }

    private static String edge(Edge edge) {
        String rule = side("bottom", "thin", "D6D6CA");
        return "<border>"
                + switch (edge) {
                    case NONE -> SIDES + "<top/><bottom/>";
                    case RULE -> SIDES + "<top/>" + rule;
                    case INK_ABOVE -> SIDES + side("top", "medium", "1B2420") + "<bottom/>";
                    case INK_BELOW -> SIDES + "<top/>" + side("bottom", "medium", "1B2420");
                    case FIELD -> box("77827A");
                    case PROOF_FIELD -> box("A8740F");
                }
                + "<diagonal/></border>";
    }

    private static String box(String colour) {
        return side("left", "thin", colour)
                + side("right", "thin", colour)
                + side("top", "thin", colour)
                + side("bottom", "thin", colour);
    }

    private static String side(String name, String manner, String colour) {
        return "<" + name + " style=\"" + manner + "\"><color rgb=\"FF" + colour + "\"/></" + name + ">";
    }

    private static String alignment(Manner manner) {
        return "<alignment vertical=\"top\""
                + (manner.isRight() ? " horizontal=\"right\"" : manner.isLeft() ? " horizontal=\"left\"" : "")
                + (manner == Manner.INDENTED ? " horizontal=\"left\" indent=\"2\"" : "")
                + (manner.isWrapped() ? " wrapText=\"1\"" : "")
                + "/>";
    }

    private String write() {
        var out = new StringBuilder(8_000);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"General&quot;\u00a0%&quot;\"/></numFmts>");
        pool(out, "fonts", fonts);
        pool(out, "fills", fills);
        pool(out, "borders", edges);
        return out.append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
                .append("<cellXfs count=\"")
                .append(Style.values().length)
                .append("\">")
                .append(cells)
                .append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .append("</styleSheet>")
                .toString();
    }

    private static void pool(StringBuilder out, String name, Map<String, Integer> pool) {
        out.append('<').append(name).append(" count=\"").append(pool.size()).append("\">");
        pool.keySet().forEach(out::append);
        out.append("</").append(name).append('>');
    }
}
