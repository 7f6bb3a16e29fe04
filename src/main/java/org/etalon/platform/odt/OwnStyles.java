/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import java.util.List;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.xml.Xml;

/** Styles that programs look for in the content alone; of this very document the widths of its columns, and where signs stand over its rules. */
final class OwnStyles {
    /** Of what is written on, in millimetres. */
    static final int WIDTH = 170;

    private static final int WHOLE = 10_000;

    private OwnStyles() {}

    static void write(Document document, Xml xml) {
        xml.open("office:automatic-styles");
        Shapes.write(xml);
        document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).columns().stream())
                .map(Column::share)
                .distinct()
                .forEach(share -> column(share, xml));
        List<Block.Scale> scales = scales(document);
        for (int at = 0; at < scales.size(); at++) {
            stops("ScaleSigns", at, scales.get(at), xml);
            stops("ScaleFigures", at, scales.get(at), xml);
        }
        xml.close();
    }

    static List<Block.Scale> scales(Document document) {
        return document.blocks().stream()
                .filter(Block.Scale.class::isInstance)
                .map(Block.Scale.class::cast)
                .toList();
    }

    static String column(Column column) {
        return "Column" + column.share();
    }

    private static void column(int share, Xml xml) {
        xml.open("style:style", "style:name", "Column" + share, "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", millimetres(WIDTH * share));
        xml.close();
    }

    private static void stops(String style, int number, Block.Scale scale, Xml xml) {
        xml.open(
                "style:style",
                "style:name",
                style + number,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                style);
        xml.open("style:paragraph-properties").open("style:tab-stops");
        for (Block.Scale.Tick tick : scale.ticks()) {
            xml.empty("style:tab-stop", "style:type", "center", "style:position", millimetres((int)
                    ((long) WIDTH * 100 * tick.at() / WHOLE)));
        }
        xml.empty("style:tab-stop", "style:type", "right", "style:position", WIDTH + "mm");
        xml.close(3);
    }

    /** @param hundredths of a millimetre */
    static String millimetres(int hundredths) {
        int rest = Math.abs(hundredths % 100);
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest + "mm";
    }
}
