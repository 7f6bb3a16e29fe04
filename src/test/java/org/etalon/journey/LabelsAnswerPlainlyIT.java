/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.Assertions;
import org.etalon.platform.setting.Release;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is asked of labels is answered plainly: badges as badges, what can't be read in its form, data by their registered types. */
class LabelsAnswerPlainlyIT extends BrowserJourney {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The least side of what a finger meets, in pixels. */
    private static final double FINGER = 24;

    @Test
    void a_badge_is_told_found_and_counted_as_one() {
        String name = "Saint-Badge " + UUID.randomUUID();
        DossierJourney.sql(
                "insert into label (id, code, programme, edition, name, type, department, region, level, mentions, score,"
                        + " published_at, state, partial, changed_at, version, changed_in) select '" + UUID.randomUUID()
                        + "', '"
                        + UUID.randomUUID().toString().substring(0, 14)
                        + "', 'territoire-numerique-libre-badge', '2026', '" + name
                        + "', 'commune', '38', '84', 1, '', 5000, current_timestamp, 'VALID', false, current_timestamp, 1, version + 1"
                        + " from label_version");
        DossierJourney.sql("update label_version set version = version + 1");
        String asked = "q=" + name.replace(" ", "%20");
        Page page = visitor("fr-FR", PHONE).newPage();
        page.waitForCondition(() -> get("/api/v1/labels?" + asked).body().contains("\"tier\":\"Badge\""));
        Assertions.assertThat(get("/api/v1/labels?" + asked).body()).doesNotContain("\"level\"");
        Assertions.assertThat(get("/api/v1/labels?level=1&" + asked).body()).isEqualTo("[]");
        for (String address : List.of("/labels?level=badge&", "/map?level=badge&")) {
            page.navigate(at(address + asked));
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Badge Premiers pas");
            assertThat(page.locator("tbody tr .lv svg, tbody tr .lv img")).hasCount(0);
            assertThat(page.locator("#level option:checked")).hasText("Badge Premiers pas ou Label Badge");
        }
        Assertions.assertThat(get("/api/v1/statistics/year.csv", "Accept-Language", "fr")
                        .body())
                .contains("\"Badge Premiers pas ou Label Badge\"");
    }

    @Test
    void what_cannot_be_read_is_told_in_the_form_as_it_was_filled_in() {
        for (String address : List.of("/labels", "/map")) {
            Page page = visitor("fr-FR", PHONE).newPage();
            var answer = page.navigate(at(address + "?q=Fontaine&level=9&edition=nope&region=84"));
            expectError("400");
            Assertions.assertThat(answer.status()).isEqualTo(400);
            assertThat(page.locator("#q")).hasValue("Fontaine");
            assertThat(page.locator("#level")).hasValue("9");
            assertThat(page.locator("#edition")).hasValue("nope");
            assertThat(page.locator("#region")).hasValue("84");
            assertThat(page.locator("#level-error")).containsText("Niveau 1, Niveau 2");
            assertThat(page.locator("#edition-error")).containsText("2025");
            assertThat(page.locator("#region-error")).hasCount(0);
            assertThat(page.locator(".alert.bad")).not().containsText("unknown");
            assertThat(page.locator(".alert.bad a[href='#level']")).isVisible();
            assertAccessible(page);
            page.locator("#level").selectOption("5");
            page.locator("#edition").selectOption("");
            page.locator("form[role=search] button.main").click();
            assertThat(page.locator(".alert.bad")).hasCount(0);
        }
        Assertions.assertThat(get("/labels?level=9&sort=x&page=0", "Accept-Language", "en")
                        .body())
                .contains("A level is one of: Level 1", "Sort by: ", "whole number from 1");
    }

    @Test
    void an_unknown_code_is_refused_and_a_known_one_without_labels_is_an_empty_list() {
        for (String unknown : List.of(
                "edition=nope", "edition=nope/2016", "mention=nope", "programme=nope", "edition=nope&level=5")) {
            for (String address : List.of("/labels?", "/map?", "/api/v1/labels?", "/api/v1/labels.csv?")) {
                Assertions.assertThat(get(address + unknown).statusCode())
                        .as(address + unknown)
                        .isEqualTo(400);
            }
        }
        Assertions.assertThat(get("/api/v1/labels?edition=nope", "Accept-Language", "fr")
                        .body())
                .contains("filter-edition", "Aucune édition");
        for (String known : List.of(
                "programme=territoire-numerique-libre&edition=2026&q=zzzz",
                "edition=territoire-numerique-libre%2F2026&q=zzzz",
                "edition=territoire-numerique-libre/2016&programme=territoire-numerique-libre-badge",
                "mention=open-data&q=zzzz")) {
            Assertions.assertThat(get("/api/v1/labels?" + known).body())
                    .as(known)
                    .isEqualTo("[]");
            Assertions.assertThat(get("/labels?" + known).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void types_that_have_no_charset_are_sent_without() {
        var plain = Map.of(
                "/api/v1/labels.json", "application/json",
                "/api/v1/labels.geojson?size=1", "application/geo+json",
                "/api/v1/labels/schema.json", "application/json",
                "/api/v1/catalogue.jsonld", "application/ld+json",
                "/api/v1/credentials/status/revocation", "application/vc",
                "/api/v1/credentials/status/revocation.jwt", "application/vc+jwt",
                "/api/v1/credentials/status/revocation.json", "application/json",
                "/.well-known/did.json", "application/did+json",
                "/api/v1/labels/nobody", "application/problem+json");
        plain.forEach((address, type) ->
                Assertions.assertThat(type(address)).as(address).isEqualTo(type));
        for (String text : List.of(
                "/labels", "/api/v1/labels.csv?size=1", "/api/v1/statistics/year.csv", "/robots.txt", "/openapi")) {
            Assertions.assertThat(type(text)).as(text).containsIgnoringCase("charset=utf-8");
        }
    }

    @Test
    void tags_change_with_the_release() throws IOException {
        var settings = new Properties();
        try (var file = Release.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            settings.load(file);
        }
        for (String address :
                List.of("/api/v1/labels", "/api/v1/labels.csv", "/api/v1/labels.geojson", "/labels/feed.atom")) {
            String tag = get(address).headers().firstValue("ETag").orElseThrow();
            Assertions.assertThat(tag).as(address).contains("-" + settings.getProperty("etalon.version") + "-");
            Assertions.assertThat(get(address, "If-None-Match", tag).statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    private String type(String address) {
        return get(address, "Accept-Language", "fr")
                .headers()
                .firstValue("Content-Type")
                .orElseThrow();
    }

    @Test
    void the_feed_tells_what_happened_as_the_standard_asks() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String written = get("/labels/feed.atom", "Accept-Language", "fr").body();
        Element feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(written)))
                .getDocumentElement();
        for (String once : List.of("id", "title", "updated")) {
            Assertions.assertThat(children(feed, once)).as(once).hasSize(1);
        }
        Assertions.assertThat(children(feed, "author")).isNotEmpty();
        Set<String> ids = new HashSet<>();
        List<Element> entries = children(feed, "entry");
        Assertions.assertThat(entries).isNotEmpty();
        entries.forEach(entry -> {
            for (String once : List.of("id", "title", "updated", "published", "summary")) {
                Assertions.assertThat(children(entry, once)).as(once).hasSize(1);
                Assertions.assertThat(children(entry, once).get(0).getTextContent())
                        .isNotBlank();
            }
            Assertions.assertThat(ids.add(text(entry, "id"))).isTrue();
            Assertions.assertThat(text(entry, "id")).startsWith("urn:uuid:");
            Assertions.assertThat(OffsetDateTime.parse(text(entry, "updated")))
                    .isBeforeOrEqualTo(OffsetDateTime.parse(text(feed, "updated")));
            Assertions.assertThat(text(entry, "summary"))
                    .containsPattern("Label (décerné|renouvelé|corrigé|rétabli|suspendu|retiré)");
            List<String> told = children(entry, "link").stream()
                    .filter(link -> link.getAttribute("rel").equals("alternate"))
                    .map(link -> link.getAttribute("href"))
                    .toList();
            Assertions.assertThat(told).singleElement().asString().contains("/verify/");
        });
        Assertions.assertThat(written).contains("Label renouvelé.");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getParentNode() == parent) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    @Test
    void signs_of_the_map_are_large_enough_for_a_finger() {
        for (String address : List.of("/map", "/map?region=84", "/map?level=5")) {
            Page page = open(address, "fr-FR", PHONE);
            var small = page.evaluate(
                    "least => [...document.querySelectorAll('.map a:not([tabindex])')]"
                            + ".map(each => each.getBoundingClientRect()).filter(box => box.width > 0)"
                            + ".filter(box => box.width < least || box.height < least).length",
                    FINGER);
            Assertions.assertThat(small).as(address).isEqualTo(0);
            assertThat(page.locator(".map .narrowed a").first()).isVisible();
            assertThat(page.locator(".map .wide a").first()).isHidden();
        }
    }

    @Test
    void tables_of_statistics_scroll_by_themselves_and_keep_their_first_column() {
        Page page = open("/statistics", "fr-FR", PHONE);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(PHONE);
        var years = page.locator("section[aria-labelledby=year] [role=region]");
        assertThat(years.locator("caption")).containsText("Faites défiler");
        years.focus();
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> ((Number) years.evaluate("each => each.scrollLeft")).doubleValue() > 0);
        Assertions.assertThat(
                        years.evaluate("each => Math.round(each.querySelector('tbody th').getBoundingClientRect().left"
                                + " - each.getBoundingClientRect().left)"))
                .isEqualTo(0);
    }
}
