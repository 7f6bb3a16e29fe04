/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.etalon.platform.security.Secret;

/** Keeps what the database alone must not tell: AES-GCM for what has to be read again, HMAC for what is only compared. */
@ApplicationScoped
public class Sealed {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Secret secret;

    /** Encrypted for one person; another's row can't take its place. */
    String seal(byte[] content, UUID person) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, content, person);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    byte[] open(String sealed, UUID person) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(bytes, NONCE),
                Arrays.copyOfRange(bytes, NONCE, bytes.length),
                person);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, UUID person) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(secret.key("account.factor"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the instance's secret is not the one this was sealed with", e);
        }
    }

    /** What a recovery code is compared by; blanks, hyphens and capitals don't matter. */
    String print(String recoveryCode, UUID person) {
        String plain = recoveryCode.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return HexFormat.of()
                .formatHex(secret.sign("account.recovery", (person + plain).getBytes(StandardCharsets.UTF_8)));
    }
}
