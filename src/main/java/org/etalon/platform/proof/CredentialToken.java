/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etalon.platform.signing.SigningKey;
import org.etalon.platform.text.CanonicalText;

/**
 * A credential as a token (Securing Verifiable Credentials using JOSE and COSE; Open Badges 3.0, 8.2): the credential itself is what is
 * signed, with the registered claims that say the same beside it.
 */
final class CredentialToken {
    private CredentialToken() {}

    /** In compact form: three parts with points between them. */
    static String of(Map<String, ?> credential, SigningKey key, Issuer issuer, Instant created) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("alg", "EdDSA");
        head.put("typ", "vc+jwt");
        head.put("cty", "vc");
        head.put("kid", issuer.jwk(key.verifying()));
        Map<String, Object> claims = new LinkedHashMap<>(credential);
        claims.put("iss", issuer.did());
        claims.put("jti", credential.get("id"));
        claims.put("iat", created.getEpochSecond());
        if (((Map<?, ?>) credential.get("credentialSubject")).get("id") instanceof String subject) {
            claims.put("sub", subject);
        }
        claim(claims, "nbf", credential.get("validFrom"));
        claim(claims, "exp", credential.get("validUntil"));
        String signed = part(CanonicalText.of(head)) + "." + part(CanonicalText.of(claims));
        return signed + "." + part(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void claim(Map<String, Object> claims, String name, Object instant) {
        if (instant != null) {
            claims.put(name, Instant.parse(instant.toString()).getEpochSecond());
        }
    }

    private static String part(String json) {
        return part(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
