/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.etalon.account.factor.Telephone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The session ends while somebody writes: they sign in on that very page, and go on in the middle of the word. */
class PeopleComeBackInPlaceIT extends DossierJourney {
    private static final String TOWN = "38185";
    private static final String DOOR = "/api/v1/session";

    /** What the browser itself says of refusals that the page expects. */
    @AfterEach
    void expected() {
        errors.removeIf(error -> error.contains("Failed to load resource"));
    }

    @Test
    void by_their_password_and_the_text_is_saved_where_they_were() {
        Page page = writing("Nour Weber", "Après la");
        assertThat(page.locator("#again")).containsText("Votre session a pris fin");
        assertThat(page.locator("#again-password")).isFocused();
        assertAccessible(page);
        page.keyboard().type("pas celui-là du tout");
        page.keyboard().press("Enter");
        assertThat(page.locator("#again-why")).containsText("ne vont pas ensemble");
        assertThat(page.locator("#again-password")).isFocused();
        page.keyboard().type(People.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#again")).isHidden();
        assertThat(chip(page, "free-browser")).containsText("Enregistré à");
        assertThat(why(page, "free-browser")).isFocused();
        page.keyboard().type(" pause");
        assertThat(why(page, "free-browser")).hasValue("Après la pause");
        page.locator("h1").click();
        assertThat(page.locator("#saved")).containsText("Tout est enregistré");
        page.reload();
        assertThat(why(page, "free-browser")).hasValue("Après la pause");
    }

    @Test
    void by_a_code_too_where_their_account_asks_for_one() {
        String name = "Solal Xavier";
        List<String> recovery = secondFactor(visitorSignedIn(name).newPage());
        Page page = writing(name, "Au second contrôle");
        page.locator("#again-password").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#again-code")).isFocused();
        assertThat(page.locator("#again-password")).isHidden();
        assertAccessible(page);
        page.keyboard().type("000000");
        page.keyboard().press("Enter");
        assertThat(page.locator("#again-why")).containsText("Ce code n’est pas le bon");
        page.keyboard().type(recovery.get(0));
        page.keyboard().press("Enter");
        assertThat(page.locator("#again")).isHidden();
        assertThat(chip(page, "free-browser")).containsText("Enregistré à");
    }

    /** Sets it up by its page: the recovery codes. */
    private List<String> secondFactor(Page page) {
        page.navigate(at("/account/second-factor"));
        page.locator("#begin #go").click();
        page.locator("#code").fill(new Telephone(page.locator("code.secret").textContent()).code());
        page.locator("#prove #go").click();
        assertThat(page.locator(".codes code")).hasCount(10);
        return page.locator(".codes code").allTextContents();
    }

    @Test
    void and_nobody_else_is_let_in_in_their_place() {
        people().signUp("Tom Yvon");
        Page page = writing("Ulysse Zola", "Rien pour Tom");
        page.locator("#again-email").fill(People.email("Tom Yvon"));
        page.locator("#again-password").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#again-why")).containsText("il n’a pas été connecté");
        assertThat(page.locator("#again")).isVisible();
        assertThat(why(page, "free-browser")).hasValue("Rien pour Tom");
        assertThat(page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("etalon_session"))
                        .map(cookie -> get("/account", "Cookie", "etalon_session=" + cookie.value)
                                .statusCode()))
                .containsExactly(302);
        page.locator("#again-email").fill(People.email("Ulysse Zola"));
        page.locator("#again-password").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(chip(page, "free-browser")).containsText("Enregistré à");
    }

    @Test
    void or_in_another_tab_by_their_provider() {
        String name = "Vadim Ali";
        Page page = writing(name, "Par l’annuaire de la ville");
        assertThat(page.locator("#again a").first()).hasAttribute("href", "/login/provider?to=/login/back");
        Page other = page.context().newPage();
        signIn(page.context(), name);
        session(name, true);
        other.navigate(at("/login/back"));
        assertThat(other.locator("h1")).containsText("de nouveau connecté");
        assertAccessible(other);
        assertThat(page.locator("#again")).isHidden();
        assertThat(chip(page, "free-browser")).containsText("Enregistré à");
    }

    @Test
    void with_the_same_patience_as_at_the_door_and_from_our_own_pages_alone() {
        people().signUp("Wanda Bois");
        String shown = "{\"email\": \"%s\", \"password\": \"%s\", \"person\": \"x\"}"
                .formatted(People.email("Wanda Bois"), "pas celui-là du tout");
        assertThat(post(DOOR, shown, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
        assertThat(post(
                                DOOR,
                                shown,
                                "Content-Type",
                                "application/json",
                                "Cookie",
                                "lang=fr",
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            found.add(post(DOOR, shown, "Content-Type", "application/json").statusCode());
        }
        assertThat(found).startsWith(422, 422, 422, 422).contains(429);
        assertThat(post(DOOR + "/code", "{\"code\": \"000000\"}", "Content-Type", "application/json")
                        .body())
                .contains("sign-in-stale");
        assertThat(post(DOOR, "{}", "Content-Type", "application/json").statusCode())
                .isEqualTo(422);
    }

    /** A page on which this was typed after the session had ended; its dialog is there. */
    private Page writing(String name, String text) {
        String edition = fresh();
        edition(edition);
        BrowserContext visitor = member(name, TOWN, "ADMINISTRATOR");
        Page page = software(visitor, begin(visitor, edition));
        session(name, false);
        why(page, "free-browser").pressSequentially(text);
        assertThat(page.locator("#again")).isVisible();
        return page;
    }
}
