/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** One part of a form as browsers send it: a file, or a field where there is no file name. */
record Piece(String name, String fileName, byte[] content) {
    private static final String BOUNDARY = "between-the-pieces";

    /** The header that says how the parts are told apart. */
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    static Piece field(String name, String value) {
        return new Piece(name, null, value.getBytes(UTF_8));
    }

    static Piece file(String fileName, byte[] content) {
        return new Piece("file", fileName, content);
    }

    /** A PDF that no other number makes. */
    static byte[] pdf(int number) {
        return """
                %%PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
                4 0 obj (%d) endobj
                trailer <</Root 1 0 R>>
                startxref
                9
                %%%%EOF
                """
                .formatted(number)
                .getBytes(ISO_8859_1);
    }

    /** A picture that no other number makes. */
    static byte[] png(int number) {
        var picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, number);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(List<Piece> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Piece file : files) {
                zip.putNextEntry(new ZipEntry(file.fileName()));
                zip.write(file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BodyPublisher body(Piece... pieces) {
        var out = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            out.writeBytes((piece.head()).getBytes(UTF_8));
            out.writeBytes(piece.content());
            out.writeBytes("\r\n".getBytes(UTF_8));
        }
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return BodyPublishers.ofByteArray(out.toByteArray());
    }

    private String head() {
        String file = fileName == null ? "" : "; filename=\"" + fileName.replace("\"", "%22") + "\"";
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n";
    }
}
