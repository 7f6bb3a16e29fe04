/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People come by an invitation and hand over when they leave, in a browser. */
class MembersComeAndHandOverIT extends DossierJourney {
    /** What the browser itself says of a refusal that the page expects. */
    @AfterEach
    void expected() {
        errors.removeIf(error -> error.contains("Failed to load resource"));
    }

    @Test
    void who_has_no_account_gets_one_on_the_way_and_is_led_back_to_the_invitation() {
        String invited = "xenia.zeller@people.test";
        Page inviting = member("Alix Zimmer", "38421", "ADMINISTRATOR").newPage();
        inviting.navigate(at("/collectivities/38421/members/invite"));
        inviting.locator("#email").fill(People.email("Alix Zimmer").toUpperCase(Locale.ROOT));
        inviting.locator("#role").selectOption("READER");
        inviting.locator("#go").click();
        assertThat(inviting.locator("#email-error")).containsText("votre propre adresse");
        inviting.locator("#email").fill(invited);
        inviting.locator("#role").selectOption("READER");
        inviting.locator("#go").click();
        assertThat(inviting.locator(".alert.good")).isVisible();

        Page page = open(Outbox.linkTo(invited, "/invitations\\?token=[\\w-]+"));
        page.locator("a[href^='/signup']").click();
        assertThat(page.locator("#email")).hasValue(invited);
        page.locator("#name").fill("Xenia Zeller");
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#go").click();
        page.navigate(at(Outbox.linkTo(invited, "/account/confirm\\?token=\\S+")));
        page.locator("#go").click();
        page.locator("#email").fill(invited);
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#go").click();
        assertThat(page.locator("h1")).hasText("Rejoindre une collectivité");
        page.locator("#accept #go").click();
        assertThat(page.locator(".alert.good")).containsText("Vous êtes membre");
        assertThat(page.locator("nav [aria-current]").first()).hasText("Mes collectivités");
        assertAccessible(page);

        page.navigate(at(Outbox.linkTo(invited, "/invitations\\?token=[\\w-]+")));
        page.locator("main a[href='/collectivities/mine']").click();
        assertThat(page.locator("main")).containsText("Saint-Martin");
    }

    @Test
    void handing_over_asks_to_whom_says_who_stays_and_is_told_by_letter() {
        String town = "38474";
        member("Yvan Arnoux", town, "ELECTED_REFERENT");
        Page page = member("Zita Blanc", town, "ADMINISTRATOR").newPage();
        page.navigate(at("/collectivities/" + town + "/members/handover"));
        assertThat(page.locator("main")).containsText("Vous restez aussi administrateur");
        assertThat(page.locator("#successor")).hasValue("");
        page.locator("#go").click();
        assertThat(page.locator("#successor-error")).containsText("Choisissez un autre membre");
        assertAccessible(page);
        page.locator("#successor").selectOption("Yvan Arnoux");
        page.locator("#go").click();
        assertThat(page.locator(".alert.good")).isVisible();

        var line = page.locator("tbody tr:has-text('Yvan Arnoux')");
        assertThat(line).hasCount(1);
        assertThat(line.locator("li")).hasCount(2);
        assertAccessible(page);
        Assertions.assertThat(Outbox.linkTo(People.email("Yvan Arnoux"), "Zita Blanc vous a passé la main"))
                .isNotEmpty();
    }
}
