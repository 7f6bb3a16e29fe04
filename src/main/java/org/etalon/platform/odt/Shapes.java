/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import org.etalon.platform.xml.Xml;

/** How tables and drawings look. Programs know such styles as automatic ones only, though ODF allows named ones. */
final class Shapes {
    private static final String NO_EDGE = "none";

    private final Xml xml;

    private Shapes(Xml xml) {
        this.xml = xml;
    }

    static void write(Xml xml) {
        new Shapes(xml).write();
    }

    private void write() {
        graphic("Figure", "style:vertical-pos", "top", "style:vertical-rel", "baseline", "style:wrap", "none");
        graphic("Sign", "draw:stroke", "none", "draw:fill", "none");
        filled("Full", "#0d5944");
        filled("Empty", "#e4e6dc");
        filled("Ink", "#1b2420");
        style("Table", "table", "style:width", "170mm", "table:align", "left", "table:border-model", "collapsing");
        style("Row", "table-row", "fo:keep-together", "always");
        style("RowLong", "table-row", "fo:keep-together", "auto");
        cell("Cell", "top", NO_EDGE, "0.5pt solid #d6d6ca");
        cell("CellLast", "top", NO_EDGE, "0.75pt solid #1b2420");
        cell("CellHead", "bottom", "1.5pt solid #1b2420", "0.75pt solid #1b2420");
    }

    private void filled(String name, String colour) {
        graphic(name, "draw:stroke", "none", "draw:fill", "solid", "draw:fill-color", colour);
    }

    private void graphic(String name, Object... properties) {
        style(name, "graphic", properties);
    }

    private void style(String name, String family, Object... properties) {
        xml.open("style:style", "style:name", name, "style:family", family);
        xml.empty("style:" + family + "-properties", properties);
        xml.close();
    }

    private void cell(String name, String align, String above, String below) {
        style(
                name,
                "table-cell",
                "style:vertical-align",
                align,
                "fo:padding-top",
                "0.7mm",
                "fo:padding-bottom",
                "0.6mm",
                "fo:padding-left",
                "0mm",
                "fo:padding-right",
                "2.1mm",
                "fo:border-left",
                NO_EDGE,
                "fo:border-right",
                NO_EDGE,
                "fo:border-top",
                above,
                "fo:border-bottom",
                below);
    }
}
