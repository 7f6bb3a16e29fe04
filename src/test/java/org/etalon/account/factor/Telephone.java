/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import java.io.ByteArrayOutputStream;

/** What a telephone's application makes of the secret that the page shows. */
public final class Telephone {
    private final byte[] secret;

    /** @param shown as it stands on the page, with its spaces */
    public Telephone(String shown) {
        secret = decoded(shown);
    }

    /** The code of the half minute at hand. */
    public String code() {
        return code(0);
    }

    /** @param later in how many half minutes it would be shown */
    String code(int later) {
        return Totp.code(secret, System.currentTimeMillis() / 30_000 + later);
    }

    private static byte[] decoded(String base32) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char each : base32.replace(" ", "").toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
