/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.etalon.platform.setting.BaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {
    @ParameterizedTest
    @CsvSource({
        "https://label.example.org, did:web:label.example.org, /.well-known/did.json",
        "https://label.example.org/, did:web:label.example.org, /.well-known/did.json",
        "http://localhost:8080, did:web:localhost%3A8080, /.well-known/did.json",
        "https://example.org:8443/numerique/label, did:web:example.org%3A8443:numerique:label, /did.json"
    })
    void an_issuer_is_its_address_in_other_signs(String address, String did, String document) {
        assertThat(Issuer.of(BaseAddress.of(address))).isEqualTo(new Issuer(did, document));
    }

    /** Those of the Internet draft on Base58, and one that begins with nothing. */
    @ParameterizedTest
    @CsvSource({
        "Hello World!, z2NEpo7TZRRrLZSi2U",
        "The quick brown fox jumps over the lazy dog., zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
    })
    void bytes_are_written_in_letters_without_look_alikes(String text, String written) {
        assertThat(Base58.multibase(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void noughts_at_the_beginning_are_kept() {
        assertThat(Base58.multibase(new byte[] {0, 0, 0x28, 0x7f, (byte) 0xb4, (byte) 0xcd}))
                .isEqualTo("z11233QC4");
        assertThat(Base58.multibase(new byte[] {})).isEqualTo("z");
    }

    @Test
    void statements_are_the_same_however_a_document_is_written() {
        Map<String, Object> one = Map.of(
                "@context",
                Contexts.CREDENTIALS,
                "id",
                "urn:x:1",
                "name",
                "L\u2019\u00c9talon",
                "type",
                "VerifiableCredential");
        Map<String, Object> other = Map.of(
                "@context",
                List.of(Contexts.CREDENTIALS),
                "id",
                "urn:x:1",
                "name",
                List.of("L\u2019\u00c9talon"),
                "type",
                List.of("VerifiableCredential"));
        assertThat(Statements.of(one))
                .isEqualTo(Statements.of(other))
                .contains("<urn:x:1> <https://schema.org/name> \"L\u2019\u00c9talon\" .\n");
    }

    @Test
    void what_would_not_be_signed_is_refused() {
        assertThatThrownBy(() ->
                        Statements.of(Map.of("@context", Contexts.CREDENTIALS, "id", "urn:x:1", "colour", "green")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_vocabulary_that_does_not_come_with_the_application_is_never_fetched() {
        assertThatThrownBy(() -> Statements.of(Map.of("@context", "https://example.org/context", "id", "urn:x:1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
