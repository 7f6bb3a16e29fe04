/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.etalon.platform.proof.Contexts;
import org.etalon.platform.setting.BaseAddress;

/**
 * Who has a status, as one bit for each place (Bitstring Status List 1.0). It is always as long, however many credentials there are, and
 * whoever looks one up tells nobody which.
 *
 * @param changed since when it is so at the latest
 */
record StatusList(StatusPurpose purpose, BitSet places, Instant changed) {
    /** How many places there are. As long as few are set, a list of them has some hundred bytes. */
    static final int LENGTH = 1 << 20;

    /** The list as a credential, without its proof. */
    Map<String, Object> document(String issuer, BaseAddress base) {
        String address = base.link(purpose.path());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", List.of(Contexts.CREDENTIALS));
        document.put("id", address);
        document.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        document.put("issuer", issuer);
        document.put("validFrom", changed.toString());
        document.put("credentialSubject", subject(address));
        return document;
    }

    private Map<String, Object> subject(String address) {
        return Map.of(
                "id",
                address + "#list",
                "type",
                "BitstringStatusList",
                "statusPurpose",
                purpose.key(),
                "encodedList",
                encoded());
    }

    /** Compressed, in Multibase. The first place is the first byte's highest bit. */
    private String encoded() {
        byte[] bits = new byte[LENGTH / Byte.SIZE];
        places.stream().forEach(place -> bits[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
