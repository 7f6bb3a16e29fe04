/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.artwork;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** Draws a page of PDF for a printer: paths and embedded fonts, the trimmed size, and what is cut off around it. */
public final class PdfCanvas implements Canvas, AutoCloseable {
    private static final double POINTS = 72 / 25.4;

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final PDPageContentStream page;

    /**
     * @param bleed how far the ground reaches over each edge
     * @param title what it is
     * @param language of its words
     */
    public PdfCanvas(double width, double height, double bleed, String title, String language) {
        var sheet = new PDPage(box(-bleed, width + bleed, -bleed, height + bleed));
        sheet.setTrimBox(box(0, width, 0, height));
        sheet.setBleedBox(sheet.getMediaBox());
        document.addPage(sheet);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("\u00c9talon");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        try {
            page = new PDPageContentStream(document, sheet);
            page.transform(new Matrix(AffineTransform.getTranslateInstance(0, POINTS * height)));
            page.transform(new Matrix(AffineTransform.getScaleInstance(POINTS, -POINTS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDRectangle box(double left, double right, double below, double above) {
        return new PDRectangle(
                (float) (POINTS * left), (float) (POINTS * below), (float) (POINTS * (right - left)), (float)
                        (POINTS * (above - below)));
    }

    @Override
    public void fill(Shape shape, Color tone) {
        try {
            page.setNonStrokingColor(tone);
            PathIterator path = shape.getPathIterator(null);
            trace(path);
            if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                page.fillEvenOdd();
            } else {
                page.fill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void trace(PathIterator path) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    page.curveTo(
                            x + 2 * (at[0] - x) / 3,
                            y + 2 * (at[1] - y) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> page.closePath();
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = at[last];
            y = at[last + 1];
        }
    }

    @Override
    public void words(String words, Face face, double size, double x, double y, Color tone) {
        try {
            page.beginText();
            page.setNonStrokingColor(tone);
            page.setFont(font(face), (float) size);
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
            page.showText(face.written(words));
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(Face face) throws IOException {
        if (!fonts.containsKey(face)) {
            try (var in = face.open()) {
                fonts.put(face, PDType0Font.load(document, in));
            }
        }
        return fonts.get(face);
    }

    /** All of it; nothing can be drawn afterwards. */
    public byte[] pdf() {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try {
            page.close();
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
