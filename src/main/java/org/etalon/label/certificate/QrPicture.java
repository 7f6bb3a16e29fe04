/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.certificate;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** What a telephone photographs to open an address, as a picture for documents. */
public final class QrPicture {
    private static final int QUIET = 4;
    private static final int DOT = 8;
    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    /** The picture within its own address, {@code data:image/png}. */
    static String data(String address) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
    }

    static byte[] png(String address) {
        return png(dots(address));
    }

    /** Its dark dots within a square of this size, for print; the quiet margin is part of the square. */
    public static Shape shape(String address, double x, double y, double size) {
        ByteMatrix dots = dots(address);
        double dot = size / (dots.getWidth() + 2 * QUIET);
        var dark = new Path2D.Double();
        for (int row = 0; row < dots.getHeight(); row++) {
            for (int column = 0; column < dots.getWidth(); column++) {
                if (isDark(dots, column, row)) {
                    double left = x + (column + QUIET) * dot;
                    dark.append(new Rectangle2D.Double(left, y + (row + QUIET) * dot, dot, dot), false);
                }
            }
        }
        return dark;
    }

    private static ByteMatrix dots(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code", e);
        }
    }

    private static byte[] png(ByteMatrix dots) {
        int size = DOT * (dots.getWidth() + 2 * QUIET);
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, isDark(dots, x / DOT - QUIET, y / DOT - QUIET) ? 0 : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean isDark(ByteMatrix dots, int x, int y) {
        return x >= 0 && y >= 0 && x < dots.getWidth() && y < dots.getHeight() && dots.get(x, y) == 1;
    }
}
