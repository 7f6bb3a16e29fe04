/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.etalon.account.openid.TestProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in with the organisation's own OpenID provider, which runs beside the server under test. */
class PeopleComeByTheirProviderIT extends BrowserJourney {
    private static TestProvider provider;

    @BeforeAll
    static void start() {
        provider = TestProvider.start(ElsewherePort.taken(), "ville");
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void who_has_no_account_opens_one_without_a_password_and_comes_back_by_the_provider() {
        var claims = claims("Ines.Faure@ville.test", true);
        String arrival = cookie(come("ines", claims, "/dossiers"), "etalon_arrival");
        assertThat(get("/login/provider/link", "Cookie", arrival).body())
                .contains("Ines.Faure@ville.test")
                .contains("value=\"Camille Martin\"");
        var made = people().send(
                        "/login/provider/link",
                        "create",
                        Map.of("name", "Ines Faure", "make", "make"),
                        "Cookie",
                        arrival);
        assertThat(location(made)).isEqualTo("/dossiers");
        assertThat(get("/account", "Cookie", cookie(made, "etalon_session")).body())
                .contains("Ines Faure");
        var again = come("ines", claims, "");
        assertThat(location(again)).isEqualTo("/account");
        assertThat(get("/account", "Cookie", cookie(again, "etalon_session")).body())
                .contains("Ines Faure");
        assertThat(people().send("/login", "login", Map.of("email", "ines.faure@ville.test", "password", ""))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_account_that_is_there_is_linked_only_when_its_owner_says_so_and_told_by_letter() {
        people().signUp("Jeanne Gros");
        var claims = claims(People.email("Jeanne Gros"), true);
        var back = come("jeanne", claims, "");
        assertThat(location(back)).isEqualTo("/login/provider/link");
        assertThat(back.headers().allValues("Set-Cookie")).noneMatch(each -> each.startsWith("etalon_session=e"));
        String arrival = cookie(back, "etalon_arrival");
        assertThat(location(come("jeanne", claims, "")))
                .as("nothing is linked yet")
                .isEqualTo("/login/provider/link");
        var linked = people().send("/login/provider/link", "link", Map.of(), "Cookie", arrival);
        assertThat(get("/account", "Cookie", cookie(linked, "etalon_session")).body())
                .contains("Jeanne Gros");
        assertThat(location(come("jeanne", claims, "/collectivities/mine"))).isEqualTo("/collectivities/mine");
        assertThat(Outbox.linkTo(People.email("Jeanne Gros"), "relié à localhost"))
                .isNotEmpty();
        assertThat(location(come("somebody-else", claims, "")))
                .as("another name of the provider's with the same address")
                .isEqualTo("/login/provider/link");
    }

    @Test
    void an_address_that_the_provider_does_not_vouch_for_opens_nothing() {
        people().signUp("Karim Huet");
        assertThat(location(come("karim", claims(People.email("Karim Huet"), false), "")))
                .isEqualTo("/login?trouble=unverified");
        assertThat(get("/login?trouble=unverified").body()).contains("localhost ne garantit pas votre adresse");
    }

    @Test
    void a_return_that_was_not_begun_in_this_browser_is_refused() {
        provider.next("lea", claims("lea@ville.test", true));
        var gone = get("/login/provider?to=/account");
        URI back = TestProvider.follow(
                URI.create(gone.headers().firstValue("Location").orElseThrow()));
        assertThat(location(get(path(back)))).isEqualTo("/login?trouble=stale");
        String crossing = cookie(gone, "etalon_crossing");
        assertThat(location(get(path(back).replaceAll("state=[^&]+", "state=x"), "Cookie", crossing)))
                .isEqualTo("/login?trouble=stale");
        assertThat(location(get("/login/provider/return?error=access_denied&state=" + state(gone), "Cookie", crossing)))
                .isEqualTo("/login?trouble=declined");
        assertThat(location(get(path(back) + "&iss=https://ailleurs.example", "Cookie", crossing)))
                .isEqualTo("/login?trouble=untrusted");
        assertThat(location(get("/login/provider/return?code=made-up&state=" + state(gone), "Cookie", crossing)))
                .isEqualTo("/login?trouble=untrusted");
    }

    @Test
    void signing_out_here_says_where_one_is_still_signed_in() {
        assertThat(get("/login?done=out").body()).contains("/login/provider/out");
        assertThat(get("/login/provider/out").headers().firstValue("Location").orElseThrow())
                .startsWith(ElsewherePort.issuer() + "/endsession?client_id=etalon&post_logout_redirect_uri=");
    }

    @Test
    void its_pages_hinder_nobody() {
        String arrival = cookie(come("mona", claims("mona@ville.test", true), ""), "etalon_arrival");
        people().signUp("Nadia Ivars");
        String there = cookie(come("nadia", claims(People.email("Nadia Ivars"), true), ""), "etalon_arrival");
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (String kept : List.of(arrival, there)) {
                var visitor = visitor(locale, PHONE);
                visitor.addCookies(List.of(new Cookie("etalon_arrival", kept.split("=", 2)[1]).setUrl(at("/"))));
                Page page = visitor.newPage();
                page.navigate(at("/login/provider/link"));
                assertAccessible(page);
            }
            for (String path : List.of("/login", "/login?trouble=away", "/login?done=out")) {
                assertAccessible(open(path, locale, PHONE));
            }
        }
    }

    /** Goes to the provider, is known there, and comes back: the answer to that. */
    private HttpResponse<String> come(String subject, Map<String, Object> claims, String to) {
        provider.next(subject, claims);
        var gone = get("/login/provider?to=" + to);
        URI back = TestProvider.follow(
                URI.create(gone.headers().firstValue("Location").orElseThrow()));
        return get(path(back), "Cookie", cookie(gone, "etalon_crossing"));
    }

    private static Map<String, Object> claims(String email, boolean verified) {
        return Map.of("email", email, "email_verified", verified, "name", "Camille Martin");
    }

    private static String path(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static String state(HttpResponse<String> gone) {
        return gone.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]state=([^&]+).*", "$1");
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("" + answer.statusCode())
                .replace(at(""), "");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(each -> each.split(";")[0])
                .filter(each -> each.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }
}
