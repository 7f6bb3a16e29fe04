/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdTokenCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final URI ISSUER = URI.create("https://connexion.ville.example");
    private static RSAKey own;
    private static RSAKey strange;

    @BeforeAll
    static void keys() throws JOSEException {
        own = new RSAKeyGenerator(2048).keyID("one").generate();
        strange = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    @Test
    void a_token_of_the_provider_for_us_and_of_now_is_believed() throws JOSEException {
        assertThat(check(signed(claims(), own))).containsEntry("sub", "camille");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iss   | https://ailleurs.example | UNTRUSTED
                    aud   | somebody-else            | UNTRUSTED
                    azp   | somebody-else            | UNTRUSTED
                    nonce | of-yesterday             | UNTRUSTED
                    sub   | ''                       | UNTRUSTED
                    exp   | soon                     | UNTRUSTED
                    """)
    void what_is_said_of_anything_else_is_not(String claim, String value, ProviderTrouble trouble)
            throws JOSEException {
        var claims = claims();
        claims.put(claim, value);
        assertRefused(signed(claims, own), trouble);
    }

    @ParameterizedTest
    @CsvSource({"iat,120,true", "iat,121,false", "iat,-899,true", "iat,-901,false", "exp,-119,true", "exp,-121,false"})
    void clocks_may_differ_by_two_minutes(String claim, long seconds, boolean believed) throws JOSEException {
        var claims = claims();
        claims.put(claim, NOW.getEpochSecond() + seconds);
        if (believed) {
            assertThat(check(signed(claims, own))).containsKey("sub");
        } else {
            assertRefused(signed(claims, own), ProviderTrouble.CLOCK);
        }
    }

    @Test
    void who_forges_a_signature_is_not_believed() throws JOSEException {
        assertRefused(signed(claims(), strange), ProviderTrouble.UNTRUSTED);
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        assertRefused(none + "." + signed(claims(), own).split("\\.")[1] + ".", ProviderTrouble.UNTRUSTED);
        var byKey = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(claims()));
        byKey.sign(new MACSigner(own.toPublicJWK().toJSONString().getBytes()));
        assertRefused(byKey.serialize(), ProviderTrouble.UNTRUSTED);
        assertRefused("", ProviderTrouble.UNTRUSTED);
    }

    private static void assertRefused(String token, ProviderTrouble trouble) {
        assertThatThrownBy(() -> check(token))
                .isInstanceOfSatisfying(
                        ProviderException.class, e -> assertThat(e.trouble()).isEqualTo(trouble));
    }

    private static Map<String, Object> check(String token) {
        var provider = new Provider(ISSUER, "etalon", "secret");
        var addresses = new ProviderAddresses(ISSUER, ISSUER, ISSUER, Optional.empty(), Optional.empty(), false);
        var keys = new ImmutableJWKSet<com.nimbusds.jose.proc.SecurityContext>(new JWKSet(own.toPublicJWK()));
        return IdTokenCheck.checked(token, new Discovery.Described(provider, addresses, keys, NOW), "of-today", NOW);
    }

    private static Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "iss",
                ISSUER.toString(),
                "sub",
                "camille",
                "aud",
                List.of("another", "etalon"),
                "nonce",
                "of-today",
                "iat",
                NOW.getEpochSecond(),
                "exp",
                NOW.getEpochSecond() + 300));
    }

    private static String signed(Map<String, Object> claims, RSAKey key) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build();
        var token = new JWSObject(header, new Payload(claims));
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
