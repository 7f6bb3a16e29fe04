/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The pages of a dossier, for those who may see it. */
class DossierPagesIT extends DossierJourney {
    private static final String TOWN = "38421";

    @Test
    void every_page_is_accessible_in_both_languages_and_widths() {
        String edition = fresh();
        edition(edition);
        BrowserContext member = member("Alix Imbert", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(member, edition);
        Page first = software(member, dossier);
        why(first, "free-browser").fill("Un mot");
        assertThat(chip(first, "free-browser")).containsText("Enregistré à");
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, PHONE, 320}) {
                Page page = signIn(visitor(locale, width), "Alix Imbert").newPage();
                for (String address : List.of("", "/software", "/history")) {
                    page.navigate(dossier + address);
                    assertAccessible(page);
                }
                page.navigate(at("/dossiers"));
                assertAccessible(page);
            }
        }
    }

    @Test
    void a_strangers_dossier_is_unknown_and_nobodys_asks_to_sign_in() {
        String edition = fresh();
        edition(edition);
        String dossier = begin(member("Alix Imbert", TOWN, "TECHNICAL_REFERENT"), edition)
                .substring(at("").length());
        String stranger = signedIn("Sacha Joly");
        for (String address : List.of("", "/software", "/history", "/panel?at=software")) {
            Assertions.assertThat(get(dossier + address, "Cookie", stranger).statusCode())
                    .isEqualTo(404);
            Assertions.assertThat(get(dossier + address).statusCode()).isEqualTo(302);
        }
        Assertions.assertThat(get("/dossiers/nothing", "Cookie", stranger).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_may_only_read_sees_the_answers_and_changes_none() {
        String edition = fresh();
        edition(edition);
        String dossier = begin(member("Alix Imbert", TOWN, "TECHNICAL_REFERENT"), edition);
        Page page = software(member("Claude Kerdal", TOWN, "READER"), dossier);
        assertThat(page.locator("#shut")).containsText("Votre rôle");
        assertThat(why(page, "free-browser")).isDisabled();
    }

    @Test
    void a_self_assessment_becomes_a_dossier_in_one_step_and_stays_in_the_browser() {
        String edition = fresh();
        edition(edition);
        BrowserContext member = member("Lou Marchal", "38053", "ADMINISTRATOR");
        member.addInitScript(
                """
                if (location.protocol !== "about:") {
                  const key = "etalon/territoire-numerique-libre/2026/";
                  localStorage.setItem(key + "collectivity", '{"type":"commune","population":"9000"}');
                  localStorage.setItem(key + "q/free-mail-client", '{"answer":"all","at":1}');
                  localStorage.setItem(key + "q/free-browser", '{"answer":"80","figure":true,"at":1}');
                }""");
        Page page = member.newPage();
        page.navigate(at("/assess/territoire-numerique-libre/2026/result"));
        page.locator("[aria-labelledby=apply-t] a").click();
        var form = page.locator(".starts form:has([name=edition][value='" + edition + "'])");
        assertThat(form.locator("[data-bring]")).containsText("(2)");
        form.locator("button").click();
        page.waitForURL(address -> address.matches(".*/dossiers/[0-9a-f-]{36}"));
        assertThat(page.locator("dl.facts")).containsText("2 sur");
        page.navigate(page.url() + "/software");
        assertThat(page.locator("[name='q.free-browser']")).hasValue("80");
        Assertions.assertThat((String)
                        page.evaluate("localStorage.getItem('etalon/territoire-numerique-libre/2026/q/free-browser')"))
                .contains("80");
    }

    @Test
    void answers_for_one_collectivite_are_not_taken_into_anothers_dossier_unasked() {
        String edition = fresh();
        edition(edition);
        BrowserContext member = member("Dany Ferrer", "38053", "ADMINISTRATOR");
        keeps(member, "Grenoble", "38185");
        Page page = member.newPage();
        page.navigate(at("/dossiers?questionnaire=territoire-numerique-libre/2026"));
        var form = page.locator(".starts form:has([name=edition][value='" + edition + "'])");
        assertThat(form.locator("[data-bring]")).containsText("(1, pour Grenoble)");
        assertThat(form.locator("[name=bring]")).not().isChecked();
        assertThat(page.locator("#kept")).containsText("Grenoble");
        assertAccessible(page);
        page.locator("#kept a").click();
        page.waitForURL(address -> address.endsWith("/collectivities/38185/join"));
    }

    @Test
    void who_belongs_nowhere_is_told_how_the_kept_answers_become_a_dossier() {
        BrowserContext newcomer = visitorSignedIn("Eden Gallet");
        keeps(newcomer, "Grenoble", "38185");
        Page page = newcomer.newPage();
        page.navigate(at("/assess/territoire-numerique-libre/2026/result"));
        page.locator("[aria-labelledby=apply-t] a").click();
        assertThat(page.locator("#kept a")).containsText("Demander à rejoindre : Grenoble");
        assertThat(page.locator("main .empty")).containsText("membre d’aucune collectivité");
        assertThat(page.locator("main .row a[href='/collectivities']")).isVisible();
        assertAccessible(page);
    }

    @Test
    void whoever_answers_one_domain_is_led_there_and_told_what_it_lacks() {
        String edition = fresh();
        edition(edition);
        String dossier = begin(member("Alix Imbert", TOWN, "TECHNICAL_REFERENT"), edition);
        BrowserContext contributor = member("Lou Marchal", TOWN, "CONTRIBUTOR");
        sql("update membership set domains = 'data' where role = 'CONTRIBUTOR' and collectivity = '" + TOWN
                + "' and person = (select id from person where email = '" + People.email("Lou Marchal") + "')");
        Page page = contributor.newPage();
        page.navigate(dossier);
        for (Locator each : page.locator(".missing a").all()) {
            assertThat(each).hasAttribute("href", Pattern.compile(".*/data#q-.*"));
        }
        page.locator("a.btn.main").first().click();
        page.waitForURL(address -> address.startsWith(dossier + "/data"));
    }

    private static void keeps(BrowserContext visitor, String name, String code) {
        visitor.addInitScript(
                """
                if (location.protocol !== "about:") {
                  const key = "etalon/territoire-numerique-libre/2026/";
                  localStorage.setItem(key + "collectivity", '{"type":"commune","name":"%s","code":"%s"}');
                  localStorage.setItem(key + "q/free-mail-client", '{"answer":"all","at":1}');
                }"""
                        .formatted(name, code));
    }
}
