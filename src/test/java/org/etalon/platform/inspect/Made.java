/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files, good and hostile, made on the spot. */
final class Made {
    private Made() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] latin(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out));
    }

    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Délibération");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("Serveurs").createRow(0).createCell(0).setCellValue("n° 1");
                book.write(out);
            }
        });
    }

    static byte[] pptx() {
        return written(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide();
                show.write(out);
            }
        });
    }

    /** A container of the old formats, with one stream. */
    static byte[] compound(String stream) {
        return written(out -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
                files.writeFilesystem(out);
            }
        });
    }

    /** An OpenDocument file with more parts: name, content, name, content. */
    static byte[] odf(String kind, Object... more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument." + kind));
        parts.put(
                "content.xml",
                text("<?xml version=\"1.0\"?><office:document-content><office:scripts/></office:document-content>"));
        parts.put("META-INF/manifest.xml", text("<manifest:manifest/>"));
        parts.put("Configurations2/accelerator/", new byte[0]);
        add(parts, more);
        return zip(parts);
    }

    /** A ZIP: name, content, name, content. */
    static byte[] zip(Object... parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        add(all, parts);
        return zip(all);
    }

    /** A document with a part added or another content in it. */
    static byte[] with(byte[] zip, Object... more) {
        return written(out -> {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
            add(parts, more);
            out.write(zip(parts));
        });
    }

    private static void add(Map<String, byte[]> parts, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            parts.put((String) more[i], more[i + 1] instanceof byte[] bytes ? bytes : text(more[i + 1].toString()));
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    /** A PDF with one more object. */
    static byte[] pdf(String object) {
        return bytes(
                """
                %%PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
                4 0 obj %s endobj
                trailer <</Root 1 0 R>>
                startxref
                9
                %%%%EOF
                """
                        .formatted(object));
    }

    /** An object of a PDF that holds others, packed. */
    static String packed(String objects) {
        byte[] packed = written(out -> {
            try (var deflater = new DeflaterOutputStream(out)) {
                deflater.write(bytes(objects));
            }
        });
        return "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    static byte[] cut(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length * 9 / 10);
    }

    static byte[] flipped(byte[] whole, int at) {
        byte[] other = whole.clone();
        other[at < 0 ? other.length + at : at] ^= 0x40;
        return other;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Something written. */
    @FunctionalInterface
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
