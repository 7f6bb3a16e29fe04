/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.etalon.journey.Journey;
import org.etalon.journey.People;
import org.junit.jupiter.api.Test;

/** The second factor from its drawing to its removal, by plain pages. */
class SecondFactorIT extends Journey {
    private static final String PAGE = "/account/second-factor";
    private static final String NAME = "Yaël Morin";

    @Test
    void a_code_of_the_telephone_is_asked_for_and_each_opens_once() {
        people().signUp(NAME);
        String own = people().signIn(People.email(NAME), People.PASSWORD);
        people().send(PAGE, "begin", Map.of(), "Cookie", own);
        String page = get(PAGE, "Cookie", own).body();
        assertThat(page).contains("<svg class=\"qr\"");
        var telephone = new Telephone(first(page, "<code class=\"secret\">([A-Z2-7 ]+)</code>"));
        String shown = telephone.code();
        assertThat(sent(PAGE, "prove", "000000", own).statusCode()).isEqualTo(422);
        List<String> recovery = Pattern.compile("<code>([a-z2-7]{5}-[a-z2-7]{5})</code>")
                .matcher(sent(PAGE, "prove", shown, own).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

        String half = halfWayIn();
        assertThat(entered(half, shown)).as("a code that was used").isEqualTo(422);
        String next = telephone.code(1);
        assertThat(entered(half, next)).isEqualTo(302);
        assertThat(entered(halfWayIn(), next)).isEqualTo(422);
        assertThat(entered(halfWayIn(), recovery.get(0).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(302);
        assertThat(entered(halfWayIn(), recovery.get(0))).isEqualTo(422);
        assertThat(get("/account", "Cookie", half).statusCode())
                .as("half-way is not in")
                .isEqualTo(302);
        assertThat(entered("etalon_half=" + "x".repeat(120), recovery.get(1))).isEqualTo(422);

        var fields = Map.of("password", People.PASSWORD, "code", recovery.get(1));
        assertThat(people().send(PAGE, "remove", fields, "Cookie", own).statusCode())
                .isEqualTo(302);
        assertThat(people().signIn(People.email(NAME), People.PASSWORD)).startsWith("etalon_session=");
    }

    private HttpResponse<String> sent(String path, String form, String code, String cookie) {
        return people().send(path, form, Map.of("code", code), "Cookie", cookie);
    }

    /** What the browser keeps once the password was right. */
    private String halfWayIn() {
        var answer = people().send("/login", "login", Map.of("email", People.email(NAME), "password", People.PASSWORD));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login/code?to=");
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).noneMatch(cookie -> cookie.startsWith("etalon_session="));
        return cookies.stream()
                .filter(cookie -> cookie.startsWith("etalon_half="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    private int entered(String half, String code) {
        return sent("/login/code", "secondstep", code, half).statusCode();
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
