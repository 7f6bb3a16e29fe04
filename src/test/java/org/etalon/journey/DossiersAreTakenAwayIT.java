/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.etalon.platform.web.RoutesFilter;
import org.junit.jupiter.api.Test;

/** Members take their dossier away as a file, and anybody a blank form, on the shipped application. */
class DossiersAreTakenAwayIT extends DossierJourney {
    private static final String MEMBER = "Solène Abadie";
    private static final String STRANGER = "Ludivine Bazile";
    private static final String ELECTED = "Rémi Vasseur";
    private static final String TOWN = "38563";
    private static final String BLANK = "/api/v1/questionnaires/territoire-numerique-libre/2026/blank.";

    @Test
    void a_dossier_is_had_in_every_format_by_members_alone() {
        String edition = fresh();
        edition(edition);
        String dossier = begin(member(MEMBER, TOWN, "TECHNICAL_REFERENT"), edition);
        String api = api(dossier);
        String cookie = signedIn(MEMBER);
        for (String format : List.of("pdf", "odt", "docx")) {
            var file = call("GET", api + "/export." + format, null, cookie, "Accept-Language", "fr");
            Assertions.assertThat(file.statusCode()).as(format).isEqualTo(200);
            Assertions.assertThat(file.body()).startsWith(format.equals("pdf") ? "%PDF-1." : "PK");
            Assertions.assertThat(
                            file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("brouillon." + format);
            Assertions.assertThat(file.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            String address = api + "/export." + format;
            Assertions.assertThat(call("GET", address, null, signedIn(STRANGER)).statusCode())
                    .isEqualTo(404);
            Assertions.assertThat(get(address).statusCode()).isEqualTo(401);
            Assertions.assertThat(call("GET", address + "?submission=2026-0099", null, cookie)
                            .statusCode())
                    .isEqualTo(404);
        }
        Assertions.assertThat(call("GET", api + "/export.rtf", null, cookie).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_browser_whose_session_ended_is_led_to_sign_in_and_back_to_the_page_with_the_link() {
        String file = "/api/v1/dossiers/" + UUID.randomUUID() + "/export.pdf";
        String page = "/dossiers/x/exports?of=draft";
        var browser = get(file, "Accept", "text/html,*/*;q=0.8", "Referer", at(page));
        Assertions.assertThat(browser.statusCode()).isEqualTo(303);
        Assertions.assertThat(browser.headers().firstValue("Location").orElseThrow())
                .endsWith(RoutesFilter.signIn(page));
        var led = get(file, "Accept", "text/html", "Referer", "https://example.org/dossiers");
        Assertions.assertThat(led.headers().firstValue("Location").orElseThrow())
                .endsWith(RoutesFilter.signIn(file));
    }

    @Test
    void what_was_handed_in_is_had_as_it_was_whatever_was_changed_since() {
        String edition = fresh();
        String dossier = filled(edition, TOWN, MEMBER);
        sign(dossier, TOWN, ELECTED);
        Page page = visitorSignedIn(MEMBER).newPage();
        page.navigate(dossier + "/review?confirm=submit");
        page.locator("#submit").click();
        assertThat(page.locator("h1")).containsText("Accusé de dépôt n° " + edition + "-0001");
        String api = api(dossier);
        String cookie = signedIn(MEMBER);
        Assertions.assertThat(named(api + "/export.odt", cookie)).contains(edition + "-0001.odt");

        call("POST", api + "/submission/amendment", null, cookie);
        call("PUT", api + "/answers/proudest-software", "{\"answer\": \"Nextcloud\"}", cookie, "If-Match", "*");

        Assertions.assertThat(named(api + "/export.odt", cookie)).contains("brouillon.odt");
        Assertions.assertThat(named(api + "/export.odt?submission=" + edition + "-0001", cookie))
                .contains(edition + "-0001.odt");
    }

    private String named(String address, String cookie) {
        var file = call("GET", address, null, cookie, "Accept-Language", "fr");
        Assertions.assertThat(file.statusCode()).isEqualTo(200);
        return file.headers().firstValue("Content-Disposition").orElseThrow();
    }

    @Test
    void the_dossiers_page_offers_its_files() {
        String edition = fresh();
        edition(edition);
        String dossier = begin(member(MEMBER, TOWN, "TECHNICAL_REFERENT"), edition);
        for (int width : new int[] {DESKTOP, 320}) {
            Page page = signIn(visitor("fr-FR", width), MEMBER).newPage();
            page.navigate(dossier);
            assertThat(page.locator(".papers li")).hasCount(5);
            assertAccessible(page);
            var download = page.waitForDownload(
                    () -> page.locator(".papers a[href$='export.pdf']").click());
            Assertions.assertThat(download.suggestedFilename()).endsWith("brouillon.pdf");
        }
    }

    @Test
    void a_blank_form_is_for_everybody_and_kept_by_caches() {
        for (String format : List.of("pdf", "odt", "docx")) {
            var file = get(BLANK + format + "?type=commune&population=3%20200", "Accept-Language", "fr");
            Assertions.assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
            String tag = file.headers().firstValue("ETag").orElseThrow();
            Assertions.assertThat(file.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("public");
            var again = get(
                    BLANK + format + "?type=commune&population=3%20200", "Accept-Language", "fr", "If-None-Match", tag);
            Assertions.assertThat(again.statusCode()).isEqualTo(304);
            Assertions.assertThat(get(BLANK + format).statusCode()).isEqualTo(200);
        }
        Assertions.assertThat(get(BLANK + "pdf?type=village").statusCode()).isEqualTo(422);
        Assertions.assertThat(get(BLANK + "pdf?type=commune&population=many").statusCode())
                .isEqualTo(422);
        Assertions.assertThat(get(BLANK.replace("2026", "1999") + "pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_questionnaires_page_leads_to_its_form() {
        Page page = visitor("fr-FR", DESKTOP).newPage();
        page.navigate(at("/questionnaires/territoire-numerique-libre/2026"));
        page.locator("#blank-type").selectOption("commune");
        page.locator("#blank-population").fill("3200");
        var download = page.waitForDownload(
                () -> page.locator("form.blank button[formaction$='blank.odt']").click());
        Assertions.assertThat(download.suggestedFilename()).endsWith(".odt");
        assertAccessible(page);
    }
}
