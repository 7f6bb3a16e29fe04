/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The people of one body fill the dossier of another, as long as its administrator wants it. */
class AnOperatorFillsByMandateIT extends DossierJourney {
    private static final String TOWN = "38185";
    private static final String OPERATOR = "200040715";

    @Test
    void a_mandate_opens_the_dossier_to_the_operators_people_until_it_ends() {
        String edition = fresh();
        edition(edition);
        BrowserContext mayor = member("Fanny Barral", TOWN, "ADMINISTRATOR");
        BrowserContext operator = member("Ismaël Faure", OPERATOR, "TECHNICAL_REFERENT");
        String dossier = begin(mayor, edition);
        String path = dossier.substring(at("").length());
        Assertions.assertThat(get(path, "Cookie", signedIn("Ismaël Faure")).statusCode())
                .isEqualTo(404);

        Page members = mayor.newPage();
        members.navigate(at("/collectivities/" + TOWN + "/mandates?q=" + OPERATOR));
        assertAccessible(members);
        members.locator("main ul.plain a").first().click();
        look(members, "grant");
        members.locator("#last").fill("2020-01-01");
        members.locator("#go").click();
        assertThat(members.locator("#last-error")).isVisible();
        expectError("422");
        members.locator("#last").fill(members.locator("#first").inputValue());
        members.locator("#go").click();
        assertThat(members.locator("[role=status]")).containsText("Le mandat est donné");
        assertThat(members.locator("[aria-labelledby=mandates] tbody tr")).hasCount(1);
        look(members, "members");

        Page page = operator.newPage();
        page.navigate(at("/dossiers"));
        assertThat(page.locator("tr:has(a[href='" + path + "'])")).containsText("Par mandat de");
        page.navigate(dossier + "/software");
        assertThat(page.locator("#saved")).containsText("Tout est enregistré");
        why(page, "free-browser").fill("Relevé par le syndicat");
        assertThat(chip(page, "free-browser")).containsText("Enregistré à");
        page.navigate(dossier + "/history");
        assertThat(page.locator("table.past")).containsText("Ismaël Faure, par mandat à");
        look(page, "history");
        page.navigate(at("/collectivities/" + OPERATOR + "/members"));
        assertThat(page.locator("[aria-labelledby=mandates] tbody tr")).containsText("reçu");
        Assertions.assertThat(get("/collectivities/" + TOWN + "/members", "Cookie", signedIn("Ismaël Faure"))
                        .statusCode())
                .isEqualTo(404);

        members.locator("[aria-labelledby=mandates] tbody a").click();
        look(members, "mandate");
        members.locator("#stop").click();
        assertThat(members.locator("[role=status]")).containsText("Le mandat a pris fin");
        Assertions.assertThat(get(path, "Cookie", signedIn("Ismaël Faure")).statusCode())
                .isEqualTo(404);
        Page past = mayor.newPage();
        past.navigate(dossier + "/history");
        assertThat(past.locator("table.past")).containsText("par mandat à");
    }

    @Test
    void the_pages_are_for_the_administrators_of_the_collectivity() {
        member("Fanny Barral", TOWN, "ADMINISTRATOR");
        member("Rémi Aubert", TOWN, "READER");
        for (String path : List.of("/mandates", "/mandates/to/" + OPERATOR)) {
            String address = "/collectivities/" + TOWN + path;
            Assertions.assertThat(
                            get(address, "Cookie", signedIn("Fanny Barral")).statusCode())
                    .isEqualTo(200);
            Assertions.assertThat(
                            get(address, "Cookie", signedIn("Rémi Aubert")).statusCode())
                    .isEqualTo(403);
            Assertions.assertThat(get(address, "Cookie", signedIn("Sacha Joly")).statusCode())
                    .isEqualTo(404);
        }
    }

    private void look(Page page, String name) {
        for (int width : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(width, 900);
            assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/looks/mandate-" + name + "-" + width + ".png")));
        }
    }
}
