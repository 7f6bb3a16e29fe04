/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key of Ed25519.
 *
 * @param raw its 32 bytes
 */
public record VerifyingKey(byte[] raw) {
    /** How many bytes a signature has. */
    public static final int SIGNATURE = 64;

    private static final int LENGTH = 32;
    private static final int ID_DIGITS = 16;
    /** What stands before the 32 bytes in the key's usual form (RFC 8410). */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";

    public VerifyingKey {
        if (raw.length != LENGTH) {
            throw new IllegalArgumentException("a public key has " + LENGTH + " bytes");
        }
        raw = raw.clone();
    }

    /** Reads a key in PEM, as {@code openssl pkey -pubout} writes it. Empty where it is anything else. */
    public static Optional<VerifyingKey> read(String pem) {
        String text = pem.replace("\r", "").strip() + "\n";
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            return Optional.empty();
        }
        String inner = text.substring(BEGIN.length(), text.length() - END.length());
        try {
            byte[] der = Base64.getDecoder().decode(inner.replace("\n", ""));
            boolean right = der.length == HEAD.length + LENGTH && Arrays.equals(HEAD, Arrays.copyOf(der, HEAD.length));
            return right
                    ? Optional.of(new VerifyingKey(Arrays.copyOfRange(der, HEAD.length, der.length)))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** In PEM. */
    public String pem() {
        return BEGIN + Base64.getEncoder().encodeToString(der()) + END;
    }

    /** The SHA-256 of its usual form: {@code openssl pkey -pubin -in … -outform DER | sha256sum}. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** By which it is cited: the first sixteen digits of its fingerprint. */
    public String id() {
        return fingerprint().substring(0, ID_DIGITS);
    }

    /** Whether a content was signed with the private key that belongs to it. */
    public boolean verifies(byte[] content, byte[] signature) {
        try {
            var verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key());
            verifying.update(content);
            return signature.length == SIGNATURE && verifying.verify(signature);
        } catch (GeneralSecurityException misshapen) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der()));
    }

    private byte[] der() {
        byte[] der = Arrays.copyOf(HEAD, HEAD.length + LENGTH);
        System.arraycopy(raw, 0, der, HEAD.length, LENGTH);
        return der;
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey key && Arrays.equals(raw, key.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return id();
    }
}
