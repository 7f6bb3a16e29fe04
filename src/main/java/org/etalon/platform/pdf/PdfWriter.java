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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Writes an XHTML document as PDF/A-2a and PDF/UA-1. The fonts are <i>Fira Sans</i> (400, 600) and <i>Literata</i> (600), embedded; a sign
 * that they lack becomes {@code #}. Nothing is fetched: styles and pictures ({@code data:}) stand in the document.
 */
public final class PdfWriter {
    private static final String FOLDER = "/pdf/";
    private static final int REGULAR = 400;
    private static final int BOLD = 600;

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
        builder.useFont(font("fira-sans-400.ttf"), "Fira Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("fira-sans-600.ttf"), "Fira Sans", BOLD, FontStyle.NORMAL, true);
        builder.useFont(font("literata-600.ttf"), "Literata", BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Étalon");
        builder.withHtmlContent(document.replace(NARROW, FIRM), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PdfWriter.class.getResourceAsStream(FOLDER + file);
    }
}
