/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Span;
import org.etalon.platform.document.Web;
import org.etalon.platform.xml.Signs;
import org.etalon.platform.xml.Xml;

/** Writes words within a paragraph, and fields that the reader's program fills. */
final class Runs {
    private final Xml xml;
    private final Bookmarks bookmarks;

    Runs(Xml xml, Bookmarks bookmarks) {
        this.xml = xml;
        this.bookmarks = bookmarks;
    }

    void line(Line line) {
        line.spans().forEach(this::span);
    }

    private void span(Span span) {
        if (span.target() instanceof Web web) {
            fieldStart("HYPERLINK \"" + web.address().replace("\\", "%5C").replace("\"", "%22") + "\"");
            words(span, true);
            fieldEnd();
        } else if (span.target().exists()) {
            xml.open("w:hyperlink", "w:anchor", bookmarks.name((Anchor) span.target()), "w:history", 1);
            words(span, true);
            xml.close();
        } else {
            words(span, false);
        }
    }

    private void words(Span span, boolean links) {
        xml.open("w:r");
        if (span.style() != Line.Style.PLAIN) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style(span.style())).close();
        } else if (links) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", "Link").close();
        }
        words(span.words());
        xml.close();
    }

    private static String style(Line.Style style) {
        return switch (style) {
            case PLAIN -> "Plain";
            case STRONG -> "Strong";
            case QUIET -> "Quiet";
            case PROOF -> "Proof";
            case CODE -> "Code";
        };
    }

    /** A run of plain words. */
    void plain(String words) {
        xml.open("w:r");
        words(words);
        xml.close();
    }

    /** The words; a new line or a tab in them is one on paper. */
    private void words(String words) {
        String text = Signs.oneLineEnd(words);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '\t') {
                part(text, from, at);
                xml.empty(sign == '\n' ? "w:br" : "w:tab");
                from = at + 1;
            }
        }
        part(text, from, text.length());
    }

    private void part(String words, int from, int to) {
        if (from < to) {
            xml.open("w:t", "xml:space", "preserve").text(words, from, to).close();
        }
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    /** A field with what it showed last. */
    void field(String code, String shown) {
        fieldStart(code);
        plain(shown);
        fieldEnd();
    }

    void fieldStart(String code) {
        fieldPart("begin");
        xml.open("w:r")
                .open("w:instrText", "xml:space", "preserve")
                .text(" " + code + " ")
                .close(2);
        fieldPart("separate");
    }

    void fieldEnd() {
        fieldPart("end");
    }

    private void fieldPart(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
