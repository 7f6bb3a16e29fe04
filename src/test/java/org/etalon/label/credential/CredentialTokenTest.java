/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.platform.proof.DidDocument;
import org.etalon.platform.proof.Issuer;
import org.etalon.platform.proof.ProofForm;
import org.etalon.platform.text.JsonTree;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.junit.jupiter.api.Test;

/** Credentials as tokens, read by other people's library with a key of the issuer's document. */
class CredentialTokenTest {
    private static final long NOW = 1_803_000_000;

    private final String token = new Issued(Issued.key(1)).sign(Issued.credential(), ProofForm.TOKEN);

    /** The keys that the issuer's document tells, by their ids. */
    private static Map<String, Map<?, ?>> told() {
        String document =
                DidDocument.of(Issuer.of(Issued.BASE), List.of(Issued.key(1).verifying()));
        var methods = (List<?>) ((Map<?, ?>) JsonTree.read(document)).get("verificationMethod");
        return methods.stream()
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .filter(each -> each.get("type").equals("JsonWebKey"))
                .collect(Collectors.toMap(
                        each -> each.get("id").toString(), each -> (Map<?, ?>) each.get("publicKeyJwk")));
    }

    private static JwtConsumer reader(long now) throws Exception {
        Map<String, Object> jwk = told().values().iterator().next().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
        return new JwtConsumerBuilder()
                .setVerificationKey(PublicJsonWebKey.Factory.newPublicJwk(jwk).getPublicKey())
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "EdDSA")
                .setExpectedType(true, "application/vc+jwt")
                .setExpectedIssuer("did:web:label.example.org")
                .setEvaluationTime(NumericDate.fromSeconds(now))
                .setRequireExpirationTime()
                .build();
    }

    @Test
    void a_token_says_what_the_credential_says_and_names_its_key() throws Exception {
        JwtClaims claims = reader(NOW).processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("https://label.example.org/collectivities/38317");
        assertThat(claims.getJwtId()).isEqualTo(claims.getStringClaimValue("id"));
        assertThat(claims.getClaimValue("type").toString()).contains("OpenBadgeCredential");
        assertThat(claims.hasClaim("proof")).isFalse();
        assertThat(JsonTree.read(claims.getRawJson()).toString()).contains("BitstringStatusListEntry");
        assertThat(told())
                .containsKey(JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue());
    }

    @Test
    void days_are_told_as_they_are_in_france() {
        Map<String, Object> document = Issued.credential().document();
        assertThat(document)
                .containsEntry("awardedDate", "2026-10-08T00:00:00+02:00")
                .containsEntry("validFrom", "2026-10-08T12:00:00+02:00")
                .containsEntry("validUntil", "2029-12-31T23:59:59+01:00");
    }

    @Test
    void a_token_that_was_changed_or_has_run_out_is_refused() throws Exception {
        String[] parts = token.split("\\.");
        String other = new Issued(Issued.key(2)).sign(Issued.credential(), ProofForm.TOKEN);
        assertRefused(NOW, other);
        assertRefused(NOW, parts[0] + "." + parts[1].replaceFirst("^.{40}", "$0A") + "." + parts[2]);
        assertRefused(Issued.PUBLISHED.getEpochSecond() - 1, token);
        assertRefused(1_893_452_400, token);
        assertThat(reader(1_893_452_398).processToClaims(token).getJwtId()).isNotEmpty();
    }

    private static void assertRefused(long now, String token) throws Exception {
        JwtConsumer reader = reader(now);
        assertThatThrownBy(() -> reader.process(token)).isInstanceOf(InvalidJwtException.class);
    }
}
