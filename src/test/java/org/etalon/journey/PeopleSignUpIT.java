/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way into an account by plain pages, as without scripts. */
class PeopleSignUpIT extends Journey {
    @Test
    void who_confirmed_the_address_signs_in_and_is_called_by_name() {
        String cookie = signedIn("Camille Aubry");
        assertThat(get("/account", "Cookie", cookie).body()).contains("Camille Aubry");
        assertThat(get("/", "Cookie", cookie).body()).contains("Camille Aubry").contains("action=\"/logout\"");
    }

    @Test
    void nobody_is_led_to_sign_in_and_on_from_there() {
        var answer = get("/account?a=b");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?to=%2Faccount%3Fa%3Db");
        people().signUp("Dominique Blin");
        var entered = people().send(
                        "/login?to=%2Faccount%3Fa%3Db",
                        "login", Map.of("email", People.email("Dominique Blin"), "password", People.PASSWORD));
        assertThat(entered.headers().firstValue("Location").orElseThrow()).endsWith("/account?a=b");
    }

    @Test
    void who_first_needs_an_account_gets_where_they_wanted_to_go() {
        String onward = "?to=%2Fdossiers%3Fquestionnaire%3Da%2Fb";
        assertThat(get("/login" + onward).body()).contains("/signup?to=%2Fdossiers%3Fquestionnaire%3Da%2Fb");
        var form = Map.of("name", "Andrea Hue", "email", "andrea@people.test", "password", People.PASSWORD);
        people().send("/signup" + onward, "signup", form);
        String link = Outbox.linkTo("andrea@people.test", "/account/confirm\\?token=[\\w-]+&to=[\\w%-]+");
        var confirmed = people().send(link, "confirm", Map.of());
        String login = confirmed.headers().firstValue("Location").orElseThrow();
        assertThat(login).endsWith("/login?done=confirmed&to=%2Fdossiers%3Fquestionnaire%3Da%2Fb");
        var entered = people().send(
                        login.substring(login.indexOf("/login")),
                        "login",
                        Map.of("email", "andrea@people.test", "password", People.PASSWORD));
        assertThat(entered.headers().firstValue("Location").orElseThrow()).endsWith("/dossiers?questionnaire=a/b");
    }

    @Test
    void a_form_that_has_expired_or_was_forged_is_told_as_such_and_can_be_begun_again() {
        for (String state : new String[] {"abc", "-1:-2", ""}) {
            var answer = post(
                    "/signup?to=%2Fdossiers",
                    "signup=signup&go=go&jakarta.faces.ViewState=" + state,
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertThat(answer.statusCode()).as(state).isEqualTo(400);
            assertThat(answer.body()).contains("Cette page a expiré").contains("href=\"/signup?to=%2Fdossiers\"");
        }
    }

    @Test
    void opening_the_link_changes_nothing_and_pressing_its_button_does_so_once() {
        var form = Map.of("name", "Alix Cros", "email", "alix@people.test", "password", People.PASSWORD);
        assertThat(people().send("/signup", "signup", form).statusCode()).isEqualTo(302);
        String link = Outbox.linkTo("alix@people.test", "/account/confirm\\?token=[\\w-]+");
        for (int i = 0; i < 3; i++) {
            assertThat(get(link).body()).contains("Alix Cros");
        }
        assertThat(people().send(link, "confirm", Map.of()).statusCode()).isEqualTo(302);
        assertThat(people().send(link, "confirm", Map.of()).statusCode()).isEqualTo(422);
        assertThat(get(link).body()).contains("Ce lien a déjà servi").doesNotContain("Alix Cros");
    }

    @Test
    void whether_there_is_an_account_is_told_by_letter_alone() {
        people().signUp("Sacha Dumas");
        var form = Map.of("name", "Autre", "email", "SACHA.dumas@people.test", "password", People.PASSWORD);
        var known = people().send("/signup", "signup", form);
        var unknown = people().send(
                        "/signup",
                        "signup",
                        Map.of("name", "Autre", "email", "nobody@people.test", "password", People.PASSWORD));
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(Outbox.linkTo("sacha.dumas@people.test", "/account/forgotten"))
                .isNotEmpty();
    }

    @Test
    void signing_out_ends_the_session_and_opening_the_address_does_not() {
        people().signUp("Noa Evrard");
        String cookie = people().signIn(People.email("Noa Evrard"), People.PASSWORD);
        assertThat(get("/logout", "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(get("/account", "Cookie", cookie).statusCode()).isEqualTo(200);
        post("/logout", "", "Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(get("/account", "Cookie", cookie).statusCode()).isEqualTo(302);
    }

    @Test
    void no_session_is_made_by_the_server_for_anybody() {
        String cookie = signedIn("Camille Aubry");
        assertThat(get("/account", "Cookie", cookie).headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(get("/login").headers().allValues("Set-Cookie")).isEmpty();
    }
}
