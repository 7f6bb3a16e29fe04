/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Everybody finds labels, with JavaScript off, on a phone and by programs. */
class LabelsAreReadByAllIT extends BrowserJourney {
    @Test
    void labels_are_found_filtered_and_followed_without_script() {
        Page page = visitor(new Browser.NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false))
                .newPage();
        page.navigate(at("/labels"));
        page.locator("#q").fill("SITIV");
        page.locator("#level").selectOption("5");
        page.locator("form[role=search] button.main").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("h1")).containsText("Niveau 5");
        assertThat(page.locator("tbody")).containsText("SITIV");
        assertThat(page.locator("tbody")).containsText("Fiche partielle");
        Assertions.assertThat(page.url()).contains("level=5").contains("q=SITIV");

        page.navigate(at("/labels?q=arles"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Ville d’Arles").setExact(true))
                .click();
        assertThat(page.locator("#labels")).isVisible();
        assertThat(page.locator("h1")).hasText("Arles");
        page.locator("section[aria-labelledby=labels] tbody a").first().click();
        assertThat(page.locator("h1")).containsText("2016");
        assertThat(page.locator("#levels")).isVisible();

        page.navigate(at("/labels"));
        page.locator("thead a").first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        page.locator("a[rel=next]").click();
        Assertions.assertThat(page.url()).contains("sort=name").contains("page=2");
    }

    @Test
    void every_page_of_labels_is_accessible() {
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, PHONE, 320}) {
                Page page = visitor(locale, width).newPage();
                for (String address : List.of(
                        "/labels",
                        "/labels?q=qzxqzx",
                        "/labels/territoire-numerique-libre/2023",
                        "/collectivities/38151")) {
                    page.navigate(at(address));
                    assertAccessible(page);
                }
            }
        }
    }

    @Test
    void organisers_import_labels_once_they_have_seen_them_and_give_them_a_body() {
        String name = "Ville de Crolles " + System.nanoTime();
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at("/organiser/labels"));
        assertAccessible(page);
        page.locator("#look").click();
        assertThat(page.locator(".alert.bad")).containsText("vide");
        expectError("422");
        page.locator("#csv").fill("year,name\n2020,x");
        page.locator("#look").click();
        assertThat(page.locator(".alert.bad")).containsText("colonne");
        expectError("422");
        assertThat(page.locator("#csv")).hasValue("year,name\n2020,x");
        page.locator("#csv")
                .fill("year,name,department,type,level,source\n2020," + name + ",38,commune,3,https://example.org/");
        page.locator("#look").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        Assertions.assertThat(
                        get("/api/v1/labels?q=crolles&edition=2020").headers().firstValue("X-Total-Count"))
                .contains("0");
        page.locator("#take").click();
        assertThat(page.locator("[role=status]")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name + ", Territoire Numérique Libre 2020"))
                .click();
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        page.locator("#collectivity").fill("38140");
        page.locator("#go").click();
        assertThat(page.locator("#reason-error")).containsText("motif");
        assertThat(page.locator("#collectivity")).hasValue("38140");
        assertThat(page.locator(".alert.bad a[href='#reason']")).isVisible();
        expectError("422");
        page.locator("#reason").fill("C’est bien Crolles.");
        page.locator("#go").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("#record-t + table")).containsText("C’est bien Crolles.");
        page.navigate(at("/collectivities/38140"));
        assertThat(page.locator("#labels")).isVisible();
    }

    @Test
    void what_was_awarded_elsewhere_has_no_credential_and_status_lists_come_in_each_form() {
        String told = get("/api/v1/labels?q=SITIV&level=5").body();
        String id = told.replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36}).*", "$1");
        var none = get("/api/v1/labels/" + id + "/credential");
        Assertions.assertThat(none.statusCode()).isEqualTo(404);
        Assertions.assertThat(none.body()).contains("credential-partial");
        String list = "/api/v1/credentials/status/suspension";
        for (var form : Map.of(
                        "application/vc", "*/*",
                        "application/ld+json", "application/ld+json",
                        "application/json", "application/json",
                        "application/vc+jwt", "application/vc+jwt, application/json;q=0.5")
                .entrySet()) {
            var answer = get(list, "Accept", form.getValue());
            Assertions.assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .matches(Pattern.quote(form.getKey()) + "(;.*)?");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            Assertions.assertThat(get(list, "Accept", form.getValue(), "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
        }
        Assertions.assertThat(get(list + ".jwt").body()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        Assertions.assertThat(get(list, "Accept", "image/png").statusCode()).isEqualTo(406);
        Assertions.assertThat(get("/api/v1/credentials/status/refusal").statusCode())
                .isEqualTo(404);
        Assertions.assertThat(get("/.well-known/did.json").body())
                .contains("Multikey", "JsonWebKey", "assertionMethod");
        Assertions.assertThat(get("/did.json").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_read_labels_in_each_form_and_nonsense_is_refused_with_a_reason() {
        var json = get("/api/v1/labels?q=SITIV&level=5");
        Assertions.assertThat(json.body()).contains("\"level\":5").contains("\"partial\":true");
        Assertions.assertThat(json.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        Assertions.assertThat(json.headers().firstValue("Cache-Control")).contains("public, no-cache");
        Assertions.assertThat(json.headers().firstValue("X-Total-Count")).contains("1");
        String tag = json.headers().firstValue("ETag").orElseThrow();
        Assertions.assertThat(get("/api/v1/labels?q=SITIV&level=5", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        Assertions.assertThat(get("/api/v1/labels.csv?q=SITIV").body()).startsWith("\"id\",\"code\",\"programme\"");
        Assertions.assertThat(get("/api/v1/labels.csv?q=SITIV&separator=%3B").body())
                .as("with the mark by which spreadsheets know UTF-8")
                .startsWith("\ufeff\"id\";\"code\"");
        Assertions.assertThat(get("/api/v1/labels.geojson?q=arles").body())
                .contains("FeatureCollection")
                .contains("Point");
        Assertions.assertThat(get("/api/v1/labels/schema.json").body()).contains("\"primaryKey\":\"id\"");
        Assertions.assertThat(get("/api/v1/catalogue.jsonld").body())
                .contains("dcat:Catalog")
                .contains("licence-ouverte");
        for (String wrong : List.of(
                "level=9",
                "type=planet",
                "region=zz",
                "department=99",
                "sort=colour",
                "page=0",
                "q=" + "x".repeat(200))) {
            Assertions.assertThat(get("/api/v1/labels?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
            Assertions.assertThat(get("/labels?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        Assertions.assertThat(get("/api/v1/labels?page=999999999").statusCode()).isEqualTo(404);
        Assertions.assertThat(get("/labels?page=999999999").statusCode()).isEqualTo(404);
        Assertions.assertThat(get("/labels?page=1000000000").statusCode()).isEqualTo(400);
        Assertions.assertThat(get("/api/v1/labels/nobody").statusCode()).isEqualTo(404);
        Assertions.assertThat(get("/labels/nothing/2031").statusCode()).isEqualTo(404);
        Assertions.assertThat(get("/api/v1/labels", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        Assertions.assertThat(get("/robots.txt").body()).contains("/sitemap.xml");
        Assertions.assertThat(get("/sitemap.xml").body()).contains("/labels/territoire-numerique-libre/2016");
        Assertions.assertThat(get("/labels/feed.atom").body()).contains("<feed").contains("SITIV");
    }
}
