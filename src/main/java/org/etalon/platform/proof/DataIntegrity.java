/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etalon.platform.signing.SigningKey;

/** Signs a document in itself (Verifiable Credential Data Integrity 1.0, {@code eddsa-rdfc-2022}): by what it states, however it is written. */
final class DataIntegrity {
    private static final int DIGEST = 32;

    private DataIntegrity() {}

    /** @param created when it was signed, as far as the proof tells. The document with its proof comes out */
    static Map<String, Object> signed(Map<String, ?> document, SigningKey key, Issuer issuer, Instant created) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", issuer.method(key.verifying()));
        proof.put("proofPurpose", "assertionMethod");
        Map<String, Object> stated = new LinkedHashMap<>(proof);
        stated.put("@context", document.get("@context"));
        byte[] both = new byte[2 * DIGEST];
        System.arraycopy(digest(stated), 0, both, 0, DIGEST);
        System.arraycopy(digest(document), 0, both, DIGEST, DIGEST);
        proof.put("proofValue", Base58.multibase(key.sign(both)));
        Map<String, Object> whole = new LinkedHashMap<>(document);
        whole.put("proof", proof);
        return whole;
    }

    private static byte[] digest(Map<String, ?> document) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Statements.of(document).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
