/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a telephone photographs to take a secret over. */
public final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /** The address that authenticator applications know. */
    public static String address(String email, String secret) {
        String issuer = URLEncoder.encode("Étalon", StandardCharsets.UTF_8);
        String account = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + issuer + ":" + account + "?secret=" + secret + "&issuer=" + issuer;
    }

    /** A drawing of it, black on white in any colour scheme. */
    public static String svg(String content) {
        try {
            return svg(Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code", e);
        }
    }

    private static String svg(ByteMatrix dots) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = dots.getWidth() + 2 * QUIET;
        return "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" aria-hidden=\"true\"><rect width=\"" + size + "\" height=\"" + size
                + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
