/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.certificate;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Whoever holds a telephone before a printed page. */
public final class Telephone {
    private Telephone() {}

    /** What the code on the first page says. @param dots per inch as it is printed */
    public static String read(byte[] pdf, int dots) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return read(new PDFRenderer(document).renderImageWithDPI(0, dots));
        }
    }

    static String read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] seen = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, seen)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
