/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.etalon.core.questionnaire.Questionnaire.Digests;
import org.etalon.questionnaire.reading.Node;

/** The two digests of a questionnaire. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 in hexadecimal, of the rules alone and of all of it. */
    public static Digests of(Node root) {
        return new Digests(sha256(CanonicalJson.rulesOf(root)), sha256(CanonicalJson.of(root)));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
