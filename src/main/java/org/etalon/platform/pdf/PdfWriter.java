/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.etalon.platform.xml.OwnXml;

/**
 * Writes an XHTML document as PDF/A-2a and PDF/UA-1. The fonts are <i>Fira Sans</i> (400, 600) and <i>Literata</i> (600), embedded; a sign
 * that they lack becomes {@code #}. Nothing is fetched: styles and pictures ({@code data:}) stand in the document.
 */
public final class PdfWriter {
    private static final String FOLDER = "/pdf/";
    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    /** Where a font's file tells how many tables it has, where their directory begins, and how long an entry is. */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private static final byte[] TEXT = read("fira-sans-400.ttf");
    private static final byte[] STRONG = read("fira-sans-600.ttf");
    private static final byte[] TITLE = read("literata-600.ttf");

    /** The fonts lack it, and what it separates must not be torn apart. */
    private static final char NARROW = '\u202f';

    private static final char FIRM = '\u00a0';

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfWriter() {}

    /** @param document well-formed, with {@code lang}, {@code <title>} and {@code <meta name="description">}, in which headings are in order */
    public static byte[] write(String document) {
        var out = new ByteArrayOutputStream(1 << 16);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(font(TEXT), "Fira Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(STRONG), "Fira Sans", BOLD, FontStyle.NORMAL, true);
        builder.useFont(font(TITLE), "Literata", BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new Breaks());
        builder.usePageSupplier(new Pages());
        builder.withProducer("Étalon");
        builder.withHtmlContent(document.replace(NARROW, FIRM), null);
        OwnXml.with(() -> save(builder, out));
        return out.toByteArray();
    }

    /** Streams are compressed, what is between them is not: that would take a fifth of the time for a tenth of the size. */
    private static void save(PdfRendererBuilder builder, OutputStream out) throws IOException {
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static FSSupplier<InputStream> font(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    /** Without its table of ligatures, which costs more than all of the layout and helps nobody to read. */
    private static byte[] read(String file) {
        try (var in = PdfWriter.class.getResourceAsStream(FOLDER + file)) {
            byte[] font = in.readAllBytes();
            int tables = font[TABLES] << Byte.SIZE | font[TABLES + 1] & 0xff;
            for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
                if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[at] = 'X';
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
