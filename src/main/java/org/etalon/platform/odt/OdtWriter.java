/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Document.Properties;
import org.etalon.platform.odf.About;
import org.etalon.platform.odf.OdfNames;
import org.etalon.platform.odf.OdfPackage;
import org.etalon.platform.odf.OdfType;
import org.etalon.platform.xml.Xml;

/** From a document to an ODT file. */
public final class OdtWriter {
    /** The media type of what is written. */
    public static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static final byte[] SIGN_FULL = bytes("/docx/sign-full.png");
    private static final byte[] SIGN_EMPTY = bytes("/docx/sign-empty.png");

    private OdtWriter() {}

    /** The same document always gives the same bytes. @param out isn't closed here */
    public static void write(Document document, OutputStream out) {
        Properties properties = document.properties();
        try (var file = new OdfPackage(out, OdfType.TEXT, about(properties))) {
            try (OutputStream part = file.part("styles.xml", OdfPackage.XML)) {
                part.write(Edges.styles(properties).getBytes(StandardCharsets.UTF_8));
            }
            List<byte[]> own = new ArrayList<>();
            file.xml("content.xml", xml -> own.addAll(content(document, xml)));
            file.bytes(Figures.SIGN_FULL, "image/png", SIGN_FULL);
            file.bytes(Figures.SIGN_EMPTY, "image/png", SIGN_EMPTY);
            for (int number = 1; number <= own.size(); number++) {
                file.bytes(Figures.ownFile(number), "image/png", own.get(number - 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static About about(Properties properties) {
        return new About(
                properties.title(),
                properties.subject(),
                properties.creator(),
                Edges.language(properties) + "-" + Edges.country(properties),
                properties.created(),
                properties.state());
    }

    /** @return the pictures of this document alone */
    private static List<byte[]> content(Document document, Xml xml) {
        xml.open("office:document-content", OdfNames.ofContent());
        OwnStyles.write(document, xml);
        xml.open("office:body").open("office:text");
        Body body = new Body(document, xml);
        body.write();
        xml.close(3);
        return body.pictures();
    }

    static byte[] bytes(String resource) {
        try (var in = OdtWriter.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
