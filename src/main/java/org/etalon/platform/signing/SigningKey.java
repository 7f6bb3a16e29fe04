/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** A private key of Ed25519 with the public key that belongs to it. It tells nothing of itself, also not by {@code toString}. */
public final class SigningKey {
    private static final String ED25519 = "Ed25519";

    private final KeyPair pair;
    private final VerifyingKey verifying;

    private SigningKey(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            pair = generator.generateKeyPair();
            byte[] der = pair.getPublic().getEncoded();
            verifying = new VerifyingKey(Arrays.copyOfRange(der, der.length - KeyForm.LENGTH, der.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ED25519, e);
        }
    }

    /** A new key, in PEM. */
    static String fresh() {
        byte[] seed = new byte[KeyForm.LENGTH];
        new SecureRandom().nextBytes(seed);
        return KeyForm.PRIVATE.pem(seed);
    }

    /** Reads a key in PEM, as {@code openssl genpkey -algorithm ed25519} writes it. Empty where it is anything else. */
    public static Optional<SigningKey> read(String pem) {
        return KeyForm.PRIVATE.read(pem).map(SigningKey::new);
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
