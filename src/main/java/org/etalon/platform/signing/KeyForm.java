/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** How keys of Ed25519 are kept and handed over (RFC 8410): 32 bytes behind what stands before all of them, in PEM. */
enum KeyForm {
    PRIVATE("302e020100300506032b657004220420"),
    PUBLIC("302a300506032b6570032100");

    /** How many bytes a key has. */
    static final int LENGTH = 32;

    private final byte[] head;
    private final String begin = "-----BEGIN " + name() + " KEY-----\n";
    private final String end = "\n-----END " + name() + " KEY-----\n";

    KeyForm(String head) {
        this.head = HexFormat.of().parseHex(head);
    }

    /** The key's bytes; empty where the text is anything else. */
    Optional<byte[]> read(String pem) {
        String text = pem.replace("\r", "").strip() + "\n";
        if (!text.startsWith(begin) || !text.endsWith(end)) {
            return Optional.empty();
        }
        String inner = text.substring(begin.length(), text.length() - end.length());
        try {
            byte[] der = Base64.getDecoder().decode(inner.replace("\n", ""));
            boolean right = der.length == head.length + LENGTH && Arrays.equals(head, Arrays.copyOf(der, head.length));
            return right ? Optional.of(Arrays.copyOfRange(der, head.length, der.length)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    String pem(byte[] key) {
        return begin + Base64.getEncoder().encodeToString(der(key)) + end;
    }

    /** Without PEM around it. */
    byte[] der(byte[] key) {
        byte[] der = Arrays.copyOf(head, head.length + LENGTH);
        System.arraycopy(key, 0, der, head.length, LENGTH);
        return der;
    }
}
