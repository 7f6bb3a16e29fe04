/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.artwork;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws dots on white, for documents whose programs show no drawing alike. */
public final class PngCanvas implements Canvas {
    /** To the millimetre: more than 200 to the inch. */
    private static final int DOTS = 8;

    private final BufferedImage picture;
    private final Graphics2D pen;

    /** Of this size in millimetres. */
    public PngCanvas(int width, int height) {
        picture = new BufferedImage(width * DOTS, height * DOTS, BufferedImage.TYPE_INT_RGB);
        pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width * DOTS, height * DOTS);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(DOTS, DOTS);
    }

    @Override
    public void fill(Shape shape, Color tone) {
        pen.setColor(tone);
        pen.fill(shape);
    }

    @Override
    public void words(String words, Face face, double size, double x, double y, Color tone) {
        fill(face.outline(words, size, x, y), tone);
    }

    /** All of it; the same drawing always gives the same bytes. */
    public byte[] png() {
        var bytes = new ByteArrayOutputStream(1 << 15);
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
