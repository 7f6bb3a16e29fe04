/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Span;
import org.etalon.platform.document.Web;
import org.etalon.platform.odf.OdfWords;
import org.etalon.platform.xml.Xml;

/** Writes words within a paragraph. */
final class Spans {
    private final Xml xml;
    private final Bookmarks bookmarks;

    Spans(Xml xml, Bookmarks bookmarks) {
        this.xml = xml;
        this.bookmarks = bookmarks;
    }

    void line(Line line) {
        line.spans().forEach(this::span);
    }

    void plain(String words) {
        OdfWords.write(xml, words);
    }

    private void span(Span span) {
        boolean links = span.target().exists();
        boolean styled = span.style() != Line.Style.PLAIN;
        if (links) {
            String target =
                    span.target() instanceof Web web ? web.address() : "#" + bookmarks.name((Anchor) span.target());
            xml.open(
                    "text:a",
                    "xlink:type",
                    "simple",
                    "xlink:href",
                    target,
                    "text:style-name",
                    "Link",
                    "text:visited-style-name",
                    "Link");
        }
        if (styled) {
            xml.open("text:span", "text:style-name", style(span.style()));
        }
        plain(span.words());
        xml.close((links ? 1 : 0) + (styled ? 1 : 0));
    }

    private static String style(Line.Style style) {
        return switch (style) {
            case PLAIN -> "Plain";
            case STRONG -> "Strong_20_Emphasis";
            case QUIET -> "QuietWords";
            case PROOF -> "Proof";
            case CODE -> "Code";
        };
    }
}
