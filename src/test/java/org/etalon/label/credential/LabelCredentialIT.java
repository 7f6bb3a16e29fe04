/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.etalon.platform.proof.CredentialJudge;
import org.etalon.platform.proof.CredentialJudge.Verdict;
import org.etalon.platform.signing.SigningKey;
import org.junit.jupiter.api.Test;

/** Credentials as other people's verifier sees them, which has a mirror's files and no server. */
class LabelCredentialIT {
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final BitSet NONE = new BitSet();

    private final SigningKey key = Issued.key(1);
    private final Issued issued = new Issued(key);
    private final Map<?, ?> credential = issued.tree(Issued.credential());
    private final Map<String, Object> mirror = issued.mirror(NONE, NONE, key.verifying());

    private static Verdict judge(Map<?, ?> credential, Map<String, ?> mirror, Instant now) {
        return new CredentialJudge().with(credential, mirror, now).judge().get(0);
    }

    private static BitSet at(int place) {
        var places = new BitSet();
        places.set(place);
        return places;
    }

    @Test
    void a_credential_holds_with_the_issuers_document_and_its_status_lists_alone() {
        Verdict verdict = judge(credential, mirror, NOW);
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.isGood()).isTrue();
    }

    @Test
    void it_holds_neither_before_nor_after_its_time() {
        var verdicts = new CredentialJudge()
                .with(credential, mirror, Issued.PUBLISHED.minusSeconds(3_600))
                .with(credential, mirror, Instant.parse("2029-12-31T22:00:00Z"))
                .with(credential, mirror, Instant.parse("2029-12-31T23:10:00Z"))
                .judge();
        assertThat(verdicts.get(0).reasons().toString()).contains("validFrom");
        assertThat(verdicts.get(1).isGood()).isTrue();
        assertThat(verdicts.get(2).verified()).isFalse();
        assertThat(verdicts.get(2).reasons().toString()).contains("validUntil");
    }

    @Test
    void whatever_is_changed_in_it_is_noticed() {
        var judge = new CredentialJudge();
        List.<UnaryOperator<Map<String, Object>>>of(
                        whole -> put(whole, "validUntil", "2039-12-31T22:59:59Z"),
                        whole -> put(whole, "name", "Niveau 5"),
                        whole -> inside(whole, "credentialSubject", "narrative", "Avec mention : toutes"),
                        whole -> inside(whole, "credentialSubject", "id", "https://label.example.org/collectivities/1"),
                        whole -> inside(whole, "proof", "created", "2026-10-09T10:00:00Z"),
                        whole -> put(whole, "evidence", List.of()),
                        whole -> put(whole, "credentialStatus", List.of()))
                .forEach(change -> judge.with(change.apply(copied(credential)), mirror, NOW));
        assertThat(judge.judge()).hasSize(7).allSatisfy(verdict -> {
            assertThat(verdict.verified()).isFalse();
            assertThat(verdict.reasons().toString()).contains("Invalid signature");
        });
    }

    private static Map<String, Object> copied(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name.toString(), value));
        return copy;
    }

    private static Map<String, Object> put(Map<String, Object> map, String name, Object value) {
        map.put(name, value);
        return map;
    }

    private static Map<String, Object> inside(Map<String, Object> map, String name, String member, Object value) {
        return put(map, name, put(copied((Map<?, ?>) map.get(name)), member, value));
    }

    @Test
    void a_status_that_is_set_is_seen_and_only_at_its_place() {
        var beside = at(Issued.PLACE - 1);
        beside.set(Issued.PLACE + 1);
        beside.set(0);
        beside.set(StatusList.LENGTH - 1);
        var verdicts = new CredentialJudge()
                .with(credential, issued.mirror(at(Issued.PLACE), NONE, key.verifying()), NOW)
                .with(credential, issued.mirror(NONE, at(Issued.PLACE), key.verifying()), NOW)
                .with(credential, issued.mirror(beside, beside, key.verifying()), NOW)
                .judge();
        assertThat(verdicts)
                .extracting(Verdict::set)
                .containsExactly(List.of("revocation"), List.of("suspension"), List.of());
        assertThat(verdicts.get(2).isGood()).isTrue();
    }

    @Test
    void a_status_list_that_somebody_else_wrote_is_not_believed() {
        var other = new Issued(Issued.key(2)).mirror(NONE, NONE, key.verifying());
        assertThat(judge(credential, other, NOW).verified()).isFalse();
    }

    @Test
    void a_former_key_holds_as_long_as_the_issuer_names_it() {
        SigningKey later = Issued.key(2);
        var after = new Issued(later);
        var rotated = after.mirror(NONE, NONE, later.verifying(), key.verifying());
        var verdicts = new CredentialJudge()
                .with(credential, rotated, NOW)
                .with(after.tree(Issued.credential()), rotated, NOW)
                .with(credential, after.mirror(NONE, NONE, later.verifying()), NOW)
                .judge();
        assertThat(verdicts).extracting(Verdict::isGood).containsExactly(true, true, false);
        assertThat(verdicts.get(2).reasons().toString()).contains("not in its document");
    }
}
