/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one does with one's own account, by plain pages, as without scripts. */
class PeopleChangeTheirAccountIT extends Journey {
    private static final String OTHER = "trois tuiles bleues au soleil";

    @Test
    void a_forgotten_password_is_set_anew_by_a_link_and_all_sessions_end() {
        people().signUp("Lou Fabre");
        String email = People.email("Lou Fabre");
        String before = people().signIn(email, People.PASSWORD);
        assertThat(location("/account/forgotten", "forgotten", Map.of("email", email)))
                .isEqualTo(location("/account/forgotten", "forgotten", Map.of("email", "nobody@people.test")));
        String link = Outbox.linkTo(email, "/account/reset\\?token=[\\w-]+");
        assertThat(get(link).statusCode()).isEqualTo(200);
        assertThat(people().send(link, "reset", Map.of("password", "azertyuiop12"))
                        .statusCode())
                .as("a refused password doesn't use the link up")
                .isEqualTo(422);
        assertThat(location(link, "reset", Map.of("password", OTHER))).endsWith("/login?done=reset");
        assertThat(people().send(link, "reset", Map.of("password", People.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
        assertThat(isOpen(before)).isFalse();
        assertThat(isOpen(people().signIn(email, OTHER))).isTrue();
    }

    @Test
    void another_password_ends_the_other_sessions_and_not_ones_own() {
        people().signUp("Ange Girard");
        String own = people().signIn(People.email("Ange Girard"), People.PASSWORD);
        String other = people().signIn(People.email("Ange Girard"), People.PASSWORD);
        assertThat(people().send(
                                "/account/password",
                                "newpassword",
                                Map.of("current", "autre chose encore", "password", OTHER),
                                "Cookie",
                                own)
                        .body())
                .contains("Ce n’est pas votre mot de passe actuel");
        people().send(
                        "/account/password",
                        "newpassword",
                        Map.of("current", People.PASSWORD, "password", OTHER),
                        "Cookie",
                        own);
        assertThat(List.of(isOpen(own), isOpen(other))).containsExactly(true, false);
    }

    @Test
    void how_often_one_is_told_is_ones_own_choice() {
        String own = signedIn("Maxence Nord");
        assertThat(get("/account/mails", "Cookie", own).body()).contains("value=\"DAILY\" selected");
        assertThat(people().send("/account/mails", "paces", Map.of("pace", "WEEKLY"), "Cookie", own)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account?done=pace"));
        assertThat(get("/account/mails", "Cookie", own).body()).contains("value=\"WEEKLY\" selected");
        assertThat(get("/account/mails", "Cookie", signedIn("Camille Aubry")).body())
                .contains("value=\"DAILY\" selected");
    }

    @Test
    void one_ends_ones_other_session_and_nobody_elses() {
        people().signUp("Jo Henry");
        String own = people().signIn(People.email("Jo Henry"), People.PASSWORD);
        String other = people().signIn(People.email("Jo Henry"), People.PASSWORD);
        String page = get("/account/sessions", "Cookie", own).body();
        String id = page.replaceAll("(?s).*name=\"ending\" value=\"([0-9a-f-]{36})\".*", "$1");
        String stranger = signedIn("Camille Aubry");
        assertThat(end(id, stranger)).isEqualTo(404);
        assertThat(List.of(isOpen(own), isOpen(other))).containsExactly(true, true);
        assertThat(end(id, own)).isEqualTo(302);
        assertThat(List.of(isOpen(own), isOpen(other))).containsExactly(true, false);
        String third = people().signIn(People.email("Jo Henry"), People.PASSWORD);
        assertThat(end("others", own)).isEqualTo(302);
        assertThat(List.of(isOpen(own), isOpen(third))).containsExactly(true, false);
    }

    @Test
    void a_new_address_counts_once_it_is_confirmed_and_the_old_one_is_told() {
        people().signUp("Max Imbert");
        String own = people().signIn(People.email("Max Imbert"), People.PASSWORD);
        people().send("/account/email", "newemail", Map.of("email", "max@elsewhere.test"), "Cookie", own);
        String link = Outbox.linkTo("max@elsewhere.test", "/account/email/confirm\\?token=[\\w-]+");
        assertThat(get("/account", "Cookie", own).body()).contains("max.imbert@people.test");
        assertThat(location(link, "emailconfirm", Map.of())).endsWith("/account?done=email");
        assertThat(get("/account", "Cookie", own).body()).contains("max@elsewhere.test");
        assertThat(Outbox.linkTo("max.imbert@people.test", "max@elsewhere.test"))
                .isNotEmpty();
    }

    @Test
    void who_leaves_is_gone_and_may_come_back_as_somebody_new() {
        people().signUp("Eden Joly");
        String own = people().signIn(People.email("Eden Joly"), People.PASSWORD);
        var left = people().send("/account/leave", "leave", Map.of("password", People.PASSWORD), "Cookie", own);
        assertThat(left.headers().firstValue("Location").orElseThrow()).endsWith("/login?done=left");
        assertThat(isOpen(own)).isFalse();
        assertThat(people().send(
                                "/login",
                                "login",
                                Map.of("email", People.email("Eden Joly"), "password", People.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void who_tries_too_often_waits_and_the_owners_own_browser_does_not() {
        people().signUp("Ariel Klein");
        String email = People.email("Ariel Klein");
        var entered = people().send("/login", "login", Map.of("email", email, "password", People.PASSWORD));
        String device = entered.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("etalon_device="))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
        var wrong = Map.of("email", email, "password", "pas celui-là du tout");
        for (int i = 0; i < 8; i++) {
            people().send("/login", "login", wrong);
        }
        var stranger = people().send("/login", "login", Map.of("email", email, "password", People.PASSWORD));
        assertThat(stranger.statusCode()).isEqualTo(429);
        assertThat(stranger.body()).contains("réessayez dans");
        assertThat(Integer.parseInt(stranger.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(people().send(
                                "/login",
                                "login",
                                Map.of("email", email, "password", People.PASSWORD),
                                "Cookie",
                                device)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_first_organisers_link_works_once_and_opens_what_is_theirs() {
        String organiser = signedInAsOrganiser();
        assertThat(get("/organiser/directory", "Cookie", organiser).statusCode())
                .isEqualTo(200);
        assertThat(get("/organiser/directory", "Cookie", signedIn("Camille Aubry"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(java.nio.file.Files.exists(
                        java.nio.file.Path.of(System.getProperty("server.data"), "first-organiser-link")))
                .isFalse();
    }

    private String location(String path, String form, Map<String, String> fields) {
        return people().send(path, form, fields)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private int end(String session, String cookie) {
        return post(
                        "/account/sessions",
                        "ending=" + session,
                        "Cookie",
                        cookie,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }

    private boolean isOpen(String cookie) {
        return get("/account", "Cookie", cookie).statusCode() == 200;
    }
}
