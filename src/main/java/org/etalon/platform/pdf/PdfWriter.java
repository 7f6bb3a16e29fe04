/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.etalon.platform.xml.OwnXml;

/**
 * Writes an XHTML document as PDF/A-2a and PDF/UA-1. The fonts are <i>Fira Sans</i> (400, 600) and <i>Literata</i> (600), embedded, and
 * <i>Noto</i> for Hebrew, Arabic and symbols where there are some; a sign that all of them lack is told by its number. Nothing is fetched: styles and pictures ({@code data:}) stand in the document.
 */
public final class PdfWriter {
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
        use(OwnFont.TEXT, REGULAR, EnumSet.of(FSFontUseCase.DOCUMENT), builder);
        use(OwnFont.STRONG, BOLD, EnumSet.of(FSFontUseCase.DOCUMENT), builder);
        use(OwnFont.TITLE, BOLD, EnumSet.of(FSFontUseCase.DOCUMENT), builder);
        var script = Script.of(document.replace(NARROW, FIRM));
        script.more().forEach(font -> use(font, REGULAR, EnumSet.of(FSFontUseCase.FALLBACK_FINAL), builder));
        if (script.rightToLeft()) {
            builder.useUnicodeBidiSplitter(Runs::new);
            builder.useUnicodeBidiReorderer(new Letters());
        }
        builder.useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new Breaks());
        builder.usePageSupplier(new Pages());
        builder.withProducer("Étalon");
        builder.withHtmlContent(script.document(), null);
        OwnXml.with(() -> save(builder, out));
        return out.toByteArray();
    }

    private static void use(OwnFont font, int weight, Set<FSFontUseCase> uses, PdfRendererBuilder builder) {
        builder.useFont(font.supplier(), font.family(), weight, FontStyle.NORMAL, true, uses);
    }

    /** Streams are compressed, what is between them is not: that would take a fifth of the time for a tenth of the size. */
    private static void save(PdfRendererBuilder builder, OutputStream out) throws IOException {
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }
}
