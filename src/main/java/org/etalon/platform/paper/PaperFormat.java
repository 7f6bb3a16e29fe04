/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.paper;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.platform.document.Document;
import org.etalon.platform.docx.DocxWriter;
import org.etalon.platform.odt.OdtWriter;
import org.etalon.platform.pdf.DocumentPdf;

/** What a document can be had as. */
public enum PaperFormat {
    PDF(DocumentPdf.TYPE, DocumentPdf::write),
    ODT(OdtWriter.TYPE, PaperFormat::odt),
    DOCX(DocxWriter.TYPE, DocxWriter::write);

    private final String mediaType;
    private final Function<Document, byte[]> writing;

    PaperFormat(String mediaType, Function<Document, byte[]> writing) {
        this.mediaType = mediaType;
        this.writing = writing;
    }

    /** The format of this name, such as {@code odt}; empty where there is none. */
    public static Optional<PaperFormat> find(String name) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(name))
                .findFirst();
    }

    /** What stands behind the dot of a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file's bytes. */
    public byte[] write(Document document) {
        return writing.apply(document);
    }

    private static byte[] odt(Document document) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        OdtWriter.write(document, bytes);
        return bytes.toByteArray();
    }
}
