/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The accounts' pages in a real browser. */
class PeopleSeeTheirAccountIT extends BrowserJourney {
    private static final List<String> OPEN = List.of(
            "/login",
            "/login?done=confirmed",
            "/signup",
            "/signup?sent=1",
            "/logout",
            "/account/forgotten",
            "/account/forgotten?sent=1",
            "/account/confirm?token=x",
            "/account/reset?token=x",
            "/account/organiser?token=x",
            "/account/email/confirm?token=x");

    private static final List<String> OWN = List.of(
            "/account",
            "/account?done=profile",
            "/account/email",
            "/account/email?sent=1",
            "/account/password",
            "/account/mails",
            "/account/sessions",
            "/account/second-factor",
            "/account/tokens",
            "/account/leave");

    @Test
    void every_page_of_the_accounts_is_accessible() {
        look("fr-FR", DESKTOP);
        look("en-GB", PHONE);
        look("fr-FR", 320);
    }

    private void look(String locale, int width) {
        Page page = visitor(locale, width).newPage();
        OPEN.forEach(address -> look(page, address));
        Page own = signIn(visitor(locale, width), "Camille Aubry").newPage();
        OWN.forEach(address -> look(own, address));
    }

    @Test
    void somebody_signs_up_confirms_signs_in_and_ends_the_session_of_another_browser() {
        Page page = open("/signup");
        page.getByLabel("Nom").fill("Robin Lacroix");
        page.getByLabel("Adresse électronique").fill("robin.lacroix@people.test");
        page.getByLabel("Mot de passe").fill("demonstration");
        press(page, "Créer le compte");
        assertThat(page.locator(".alert.bad").textContent()).contains("pirates");
        assertAccessible(page);
        expectError("422");
        page.getByLabel("Mot de passe").fill(People.PASSWORD);
        press(page, "Créer le compte");
        assertThat(page.locator("h1").textContent()).isEqualTo("Regardez vos messages");

        page.navigate(at(Outbox.linkTo("robin.lacroix@people.test", "/account/confirm\\?token=[\\w-]+")));
        assertThat(page.locator("main").textContent()).contains("Robin Lacroix");
        assertAccessible(page);
        press(page, "Confirmer mon adresse");
        enter(page, "robin.lacroix@people.test", People.PASSWORD);
        assertThat(page.locator(".me").textContent()).contains("Robin Lacroix");

        Page other = open("/login");
        enter(other, "robin.lacroix@people.test", People.PASSWORD);
        page.navigate(at("/account/sessions"));
        PlaywrightAssertions.assertThat(page.locator(".plain > li")).hasCount(2);
        assertAccessible(page);
        press(page, "Fermer toutes les autres");
        PlaywrightAssertions.assertThat(page.locator(".plain > li")).hasCount(1);
        other.navigate(at("/account"));
        assertThat(other.url()).contains("/login?to=");
        page.navigate(at("/"));
        press(page, "Se déconnecter");
        page.navigate(at("/account"));
        assertThat(page.url()).contains("/login?to=");
    }

    private void look(Page page, String address) {
        page.navigate(at(address));
        assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
        assertAccessible(page);
    }

    private static void enter(Page page, String email, String password) {
        page.getByLabel("Adresse électronique").fill(email);
        page.getByLabel("Mot de passe").fill(password);
        page.locator("#go").click();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
