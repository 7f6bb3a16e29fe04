/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Document.Properties;
import org.etalon.platform.xml.Xml;

/** From a document to a PDF, as {@link PdfWriter} makes it: with an outline, and head and foot on every page. */
public final class DocumentPdf {
    /** The media type of what is written. */
    public static final String TYPE = "application/pdf";

    private DocumentPdf() {}

    /** The bytes of the file. */
    public static byte[] write(Document document) {
        var page = new ByteArrayOutputStream(1 << 16);
        Xml xml = new Xml(page);
        html(document, xml);
        xml.finish();
        return PdfWriter.write(page.toString(StandardCharsets.UTF_8));
    }

    private static void html(Document document, Xml xml) {
        Properties properties = document.properties();
        Places places = new Places();
        xml.open("html", "lang", properties.locale().getLanguage()).open("head");
        xml.leaf("title", properties.title());
        xml.empty("meta", "name", "description", "content", properties.subject());
        xml.empty("meta", "name", "author", "content", properties.creator());
        outline(document.headings(), places, xml);
        xml.leaf("style", Looks.of(properties));
        xml.close().open("body");
        new Body(document, xml, places).write();
        xml.close(2);
    }

    /** Headings under headings, for the reader's side panel. */
    private static void outline(List<Block.Heading> headings, Places places, Xml xml) {
        xml.open("bookmarks");
        int depth = 0;
        for (Block.Heading heading : headings) {
            if (!heading.anchor().exists()) {
                continue;
            }
            int level = Math.min(heading.level(), depth + 1);
            xml.close(depth - level + 1);
            xml.open("bookmark", "name", heading.text(), "href", "#" + places.name(heading.anchor()));
            depth = level;
        }
        xml.close(depth + 1);
    }
}
