/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.signing.VerifyingKey;
import org.etalon.platform.text.CanonicalText;

/** What verifiers read of an issuer (Decentralized Identifiers 1.0): its keys, each as a Multikey and as a JSON Web Key, and that they state things for it. */
public final class DidDocument {
    private static final byte[] ED25519_PUBLIC = {(byte) 0xed, 0x01};

    private DidDocument() {}

    /** @param keys all that signatures may be checked with, former ones too */
    public static String of(Issuer issuer, List<VerifyingKey> keys) {
        List<Map<String, Object>> methods = new ArrayList<>();
        for (VerifyingKey key : keys) {
            methods.add(multikey(issuer, key));
            methods.add(jwk(issuer, key));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/did/v1",
                        "https://w3id.org/security/multikey/v1",
                        "https://w3id.org/security/jwk/v1"));
        document.put("id", issuer.did());
        document.put("verificationMethod", methods);
        document.put(
                "assertionMethod", methods.stream().map(each -> each.get("id")).toList());
        return CanonicalText.of(document);
    }

    private static Map<String, Object> multikey(Issuer issuer, VerifyingKey key) {
        byte[] raw = key.raw();
        byte[] marked = new byte[ED25519_PUBLIC.length + raw.length];
        System.arraycopy(ED25519_PUBLIC, 0, marked, 0, ED25519_PUBLIC.length);
        System.arraycopy(raw, 0, marked, ED25519_PUBLIC.length, raw.length);
        return Map.of(
                "id", issuer.method(key),
                "type", "Multikey",
                "controller", issuer.did(),
                "publicKeyMultibase", Base58.multibase(marked));
    }

    private static Map<String, Object> jwk(Issuer issuer, VerifyingKey key) {
        String x = Base64.getUrlEncoder().withoutPadding().encodeToString(key.raw());
        return Map.of(
                "id",
                issuer.jwk(key),
                "type",
                "JsonWebKey",
                "controller",
                issuer.did(),
                "publicKeyJwk",
                Map.of("kty", "OKP", "crv", "Ed25519", "alg", "EdDSA", "kid", "jwk-" + key.id(), "x", x));
    }
}
