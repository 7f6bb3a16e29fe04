/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.Base64;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Block.Marks;
import org.etalon.platform.document.Block.Scale;
import org.etalon.platform.document.Table.Cell.Bar;
import org.etalon.platform.xml.Xml;

/**
 * Draws signs, bars and the rule from 0 to 100. Each figure is one picture with an alternative text, a plain ground; what stands over it
 * is painted and told to nobody.
 */
final class Figures {
    private final Xml xml;

    Figures(Xml xml) {
        this.xml = xml;
    }

    void marks(Marks marks) {
        xml.open("div", "class", "marks");
        for (int at = 0; at < marks.all(); at++) {
            sign(at < marks.full(), "");
        }
        xml.close();
        xml.open("p", "class", "marks-text").text(marks.text()).close();
    }

    /** Signs over the rule, the rule, figures under it. */
    void scale(Scale scale) {
        xml.open("div", "class", "scale");
        for (Scale.Tick tick : scale.ticks()) {
            sign(tick.full(), "left:" + percent(tick.at()));
        }
        ground("rule", scale.text());
        xml.open("div", "class", "full", "style", "width:" + percent(scale.value()))
                .close(2);
        label("0", "left:0;margin-left:0;text-align:left");
        for (Scale.Tick tick : scale.ticks()) {
            label(tick.label(), "left:" + percent(tick.at()));
        }
        label("100", "left:100%;margin-left:-12mm;text-align:right");
        xml.close();
    }

    void picture(Block.Picture picture) {
        xml.open("p", "class", "picture");
        xml.empty(
                "img",
                "src",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()),
                "alt",
                picture.text(),
                "style",
                "width:" + picture.width() + "mm;height:" + picture.height() + "mm");
        xml.close();
    }

    void bar(Bar bar) {
        ground("bar", bar.text());
        xml.open("div", "class", "full", "style", "width:" + percent(bar.value()))
                .close();
        bar.asked().ifPresent(asked -> xml.open("div", "class", "asked", "style", "left:" + percent(asked))
                .close());
        xml.close();
    }

    /** Leaves the element open. */
    private void ground(String kind, String text) {
        xml.open("div", "class", kind).empty("img", "src", Looks.DOT, "alt", text);
    }

    private void sign(boolean full, String style) {
        xml.open("span", "class", full ? "sign reached" : "sign", "style", style)
                .close();
    }

    private void label(String words, String style) {
        xml.open("span", "class", "label", "style", style).text(words).close();
    }

    private static String percent(int hundredths) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "%";
    }
}
