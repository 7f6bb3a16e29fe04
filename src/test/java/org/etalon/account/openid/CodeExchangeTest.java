/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a provider that speaks the protocol. */
class CodeExchangeTest {
    private static final String BACK = "http://localhost:8080/login/provider/return";
    private static final ProviderLine LINE = new ProviderLine();
    private static TestProvider server;

    @BeforeAll
    static void start() {
        server = TestProvider.start(0, "ville");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_code_becomes_what_the_provider_vouches_for() {
        server.next("c-1", Map.of("email", "Camille@Ville.example", "email_verified", true, "name", "Camille Martin"));
        assertThat(come(provider(), Clock.systemUTC()))
                .isEqualTo(new IdClaims(server.issuer().toString(), "c-1", "Camille@Ville.example", "Camille Martin"));
    }

    @Test
    void an_address_that_it_does_not_vouch_for_is_none() {
        server.next("c-2", Map.of("email", "camille@ville.example", "email_verified", false));
        assertThat(come(provider(), Clock.systemUTC()).email()).isEmpty();
        server.next("c-3", Map.of("email", "camille@ville.example"));
        assertThat(come(provider(), Clock.systemUTC()).email()).isEmpty();
    }

    @Test
    void each_fault_has_its_name() {
        var elsewhere = new Provider(URI.create("http://localhost:1/ville"), "etalon", "secret");
        assertTrouble(ProviderTrouble.AWAY, () -> come(elsewhere, Clock.systemUTC()));
        assertTrouble(ProviderTrouble.MISSET, () -> discovery(Clock.systemUTC())
                .get(new Provider(URI.create(server.issuer() + "/"), "etalon", "secret")));
        server.next("c-4", Map.of());
        assertTrouble(
                ProviderTrouble.CLOCK, () -> come(provider(), Clock.offset(Clock.systemUTC(), Duration.ofHours(2))));
    }

    @Test
    void a_code_of_another_sign_in_is_refused() {
        server.next("c-5", Map.of());
        var discovery = discovery(Clock.systemUTC());
        Crossing own = Crossing.fresh("/");
        String code = code(discovery, provider(), own);
        Crossing other = new Crossing(own.state(), "another-nonce", own.verifier(), "/");
        var exchange = CodeExchange.of(discovery, LINE, Clock.systemUTC());
        assertTrouble(ProviderTrouble.UNTRUSTED, () -> exchange.exchange(provider(), code, other, BACK));
    }

    private static void assertTrouble(
            ProviderTrouble trouble, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProviderException.class, e -> assertThat(e.trouble())
                .isEqualTo(trouble));
    }

    private static IdClaims come(Provider provider, Clock clock) {
        var discovery = discovery(clock);
        Crossing crossing = Crossing.fresh("/");
        String code = code(discovery, provider, crossing);
        return CodeExchange.of(discovery, LINE, clock).exchange(provider, code, crossing, BACK);
    }

    private static String code(Discovery discovery, Provider provider, Crossing crossing) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("scope", "openid email");
        asked.put("client_id", provider.clientId());
        asked.put("redirect_uri", BACK);
        asked.put("state", crossing.state());
        asked.put("nonce", crossing.nonce());
        asked.put("code_challenge", crossing.challenge());
        asked.put("code_challenge_method", "S256");
        URI back = TestProvider.follow(
                URI.create(discovery.get(provider).addresses().authorization() + "?" + ProviderLine.encoded(asked)));
        assertThat(back.getQuery()).contains("state=" + crossing.state());
        return back.getQuery().replaceAll(".*code=([^&]+).*", "$1");
    }

    private static Provider provider() {
        return new Provider(server.issuer(), "etalon", "un secret");
    }

    private static Discovery discovery(Clock clock) {
        return Discovery.of(LINE, clock);
    }
}
