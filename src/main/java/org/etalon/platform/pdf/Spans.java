/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.Locale;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Span;
import org.etalon.platform.document.Web;
import org.etalon.platform.xml.Signs;
import org.etalon.platform.xml.Xml;

/** Writes words within a paragraph. */
final class Spans {
    private final Xml xml;
    private final Places places;

    Spans(Xml xml, Places places) {
        this.xml = xml;
        this.places = places;
    }

    void line(Line line) {
        line.spans().forEach(this::span);
    }

    /** A new line in the words is one on paper. */
    void plain(String words) {
        String text = Signs.oneLineEnd(words);
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            xml.text(text, from, at).empty("br");
            from = at + 1;
        }
        xml.text(text, from, text.length());
    }

    private void span(Span span) {
        boolean links = span.target().exists();
        boolean styled = span.style() != Line.Style.PLAIN;
        if (links) {
            String target =
                    span.target() instanceof Web web ? web.address() : "#" + places.name((Anchor) span.target());
            xml.open("a", "href", target);
        }
        if (styled) {
            xml.open("span", "class", span.style().name().toLowerCase(Locale.ROOT));
        }
        plain(span.words());
        xml.close((links ? 1 : 0) + (styled ? 1 : 0));
    }
}
