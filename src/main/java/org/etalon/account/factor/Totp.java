/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with the time, as RFC 6238 has them: HMAC-SHA-1, steps of 30 seconds, six digits. */
final class Totp {
    static final int SECRET_BYTES = 20;

    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String HMAC = "HmacSHA1";

    private Totp() {}

    /** The code of a step: how many times 30 seconds have passed since 1970. */
    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            ByteBuffer digest = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int offset = digest.get(digest.capacity() - 1) & 0xF;
            int number = digest.getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of which step a code is: the one at hand, the one before or the next, since clocks differ; none that is used up. */
    static OptionalLong find(byte[] secret, String code, Instant now, long usedUp) {
        long step = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(each -> each > usedUp)
                .filter(each -> MessageDigest.isEqual(bytes(code(secret, each)), bytes(code)))
                .findFirst();
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
