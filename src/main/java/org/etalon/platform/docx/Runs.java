/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Span;
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
        boolean links = span.target().exists();
        if (links) {
            xml.open("w:hyperlink", "w:anchor", bookmarks.name(span.target()), "w:history", 1);
        }
        xml.open("w:r");
        if (span.style() != Line.Style.PLAIN) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style(span.style())).close();
        } else if (links) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", "Link").close();
        }
        words(span.words());
        xml.close(links ? 2 : 1);
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

    /** The words; a new line in them is one on paper. */
    private void words(String words) {
        String[] lines = words.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve").text(lines[at]).close();
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
