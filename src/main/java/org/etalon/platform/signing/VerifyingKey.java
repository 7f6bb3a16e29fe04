/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
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

    private static final int ID_DIGITS = 16;

    public VerifyingKey {
        if (raw.length != KeyForm.LENGTH) {
            throw new IllegalArgumentException("a public key has " + KeyForm.LENGTH + " bytes");
        }
        raw = raw.clone();
    }

    /** Reads a key in PEM, as {@code openssl pkey -pubout} writes it. Empty where it is anything else. */
    public static Optional<VerifyingKey> read(String pem) {
        return KeyForm.PUBLIC.read(pem).map(VerifyingKey::new);
    }

    /** In PEM. */
    public String pem() {
        return KeyForm.PUBLIC.pem(raw);
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
        return KeyForm.PUBLIC.der(raw);
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
