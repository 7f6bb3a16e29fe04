/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A private key of Ed25519 with the public key that belongs to it. It tells nothing of itself, also not by {@code toString}. */
public final class SigningKey {
    static final int SEED = 32;
    private static final String ED25519 = "Ed25519";
    /** What stands before the 32 bytes in the key's usual form (RFC 8410). */
    private static final byte[] HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private final KeyPair pair;
    private final VerifyingKey verifying;

    private SigningKey(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            pair = generator.generateKeyPair();
            byte[] der = pair.getPublic().getEncoded();
            verifying = new VerifyingKey(Arrays.copyOfRange(der, der.length - SEED, der.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ED25519, e);
        }
    }

    /** A new key, in PEM. */
    static String fresh() {
        byte[] der = Arrays.copyOf(HEAD, HEAD.length + SEED);
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        System.arraycopy(seed, 0, der, HEAD.length, SEED);
        return BEGIN + Base64.getEncoder().encodeToString(der) + END;
    }

    /** Reads a key in PEM, as {@code openssl genpkey -algorithm ed25519} writes it. Empty where it is anything else. */
    public static Optional<SigningKey> read(String pem) {
        String text = pem.replace("\r", "").strip() + "\n";
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            return Optional.empty();
        }
        String inner = text.substring(BEGIN.length(), text.length() - END.length());
        try {
            byte[] der = Base64.getDecoder().decode(inner.replace("\n", ""));
            boolean right = der.length == HEAD.length + SEED && Arrays.equals(HEAD, Arrays.copyOf(der, HEAD.length));
            return right
                    ? Optional.of(new SigningKey(Arrays.copyOfRange(der, HEAD.length, der.length)))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The 64 bytes of a signature; of the same content always the same. */
    public byte[] sign(byte[] content) {
        try {
            var signing = Signature.getInstance(ED25519);
            signing.initSign(pair.getPrivate());
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public VerifyingKey verifying() {
        return verifying;
    }

    @Override
    public String toString() {
        return "the key " + verifying.id();
    }

    /** Gives the bytes of which the pair is made: the JDK makes the public key in no other way. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("a key is made of " + seed.length + " bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
