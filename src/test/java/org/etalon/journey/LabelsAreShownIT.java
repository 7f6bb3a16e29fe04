/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels that come with the application, on the map, in the table, by their codes and as data: without script, on a telephone, by keyboard. */
class LabelsAreShownIT extends BrowserJourney {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LABELS = "/api/v1/labels";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Page withoutScript(String path) {
        Page page = visitor(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("fr-FR")
                        .setViewportSize(PHONE, 900))
                .newPage();
        page.navigate(at(path));
        return page;
    }

    /** Who holds a label by the data: each body once, by the last label that it has. */
    private Collection<JsonNode> holders() throws IOException {
        Map<String, JsonNode> byBody = new LinkedHashMap<>();
        for (JsonNode feature : JSON.readTree(get(LABELS + ".geojson").body()).get("features")) {
            JsonNode label = feature.get("properties");
            boolean ended = label.has("endsOn")
                    && LocalDate.parse(label.get("endsOn").asText()).isBefore(LocalDate.now(PARIS));
            if (label.get("state").asText().equals("valid") && !ended) {
                String name =
                        label.path("department").asText() + label.get("name").asText();
                byBody.putIfAbsent(label.path("collectivity").asText(name), feature);
            }
        }
        return byBody.values();
    }

    /** How many of them have a place, and this level. */
    private long placed(String level) throws IOException {
        return holders().stream()
                .filter(each -> !each.get("geometry").isNull()
                        || each.at("/properties/department").isTextual())
                .map(each -> each.get("properties"))
                .filter(label -> label.path("tier")
                        .asText(label.path("level").asText("unknown"))
                        .toLowerCase(Locale.ROOT)
                        .matches(level))
                .count();
    }

    private JsonNode label(String name) throws IOException {
        return JSON.readTree(get(LABELS + ".json?q=" + name).body()).get(0);
    }

    @Test
    void whoever_holds_a_label_is_found_on_a_telephone_without_script() throws IOException {
        Page page = withoutScript("/map");
        assertThat(page.locator(".lede").innerText()).startsWith(holders().size() + " territoires");
        assertThat((long) page.locator(".map a.pt").count()).isEqualTo(placed("[1-5]|or|badge|unknown"));
        page.locator(".key a", new Page.LocatorOptions().setHasText("Niveau 5")).click();
        assertThat(page.url()).contains("level=5");
        assertThat(page.locator(".key [aria-current=true]").innerText()).isEqualTo("Niveau 5");
        assertThat((long) page.locator(".map a.pt").count()).isEqualTo(placed("5"));
        page.locator("#q").fill("sitiv");
        page.locator("form[action='/map'] button").click();
        PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody").innerText()).contains("SITIV", "Niveau 5");
        page.locator("tbody th a").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Label valide");
        assertThat(page.locator("main").innerText()).contains("SITIV", "Fiche partielle");
        assertThat(page.locator("main img").getAttribute("alt")).contains("SITIV");
    }

    @Test
    void one_comes_closer_by_the_land_and_back_by_the_path() {
        Page page = open("/map");
        page.locator(".land[aria-label='Bretagne']").first().click(new Locator.ClickOptions().setForce(true));
        page.waitForURL("**/map?region=53");
        assertThat(page.locator("h1").innerText()).contains("Bretagne");
        PlaywrightAssertions.assertThat(page.locator(".map.close .here")).hasCount(1);
        page.locator(".crumbs a").last().click();
        page.waitForURL("**/map");
    }

    @Test
    void signs_and_heads_are_reached_and_followed_by_keyboard() {
        Page page = open("/map");
        page.locator(".map a.pt").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/collectivities/") || url.contains("/verify/"));
        page.navigate(at("/map"));
        page.locator("thead a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/map?sort=name#list");
        assertThat(page.locator("thead th").first().getAttribute("aria-sort")).isEqualTo("ascending");
        List<String> names = page.locator("tbody th a").allInnerTexts();
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(names.get(0).compareToIgnoreCase(names.get(9))).isNegative();
    }

    @Test
    void all_of_it_is_accessible_in_both_languages_and_widths() {
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, PHONE, 320}) {
                Page page = visitor(locale, width).newPage();
                for (String address : List.of("/map", "/map?region=84", "/map?q=qzxqzx", "/verify", "/statistics")) {
                    page.navigate(at(address));
                    assertAccessible(page);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /map?level=9                     | 400 | Un niveau vaut
                    /map?region=zz&type=x            | 400 | Aucune région
                    /map?department=999              | 400 | Aucun département
                    /map?sort=colour                 | 400 | On trie par
                    /map?page=1000000000             | 400 | page
                    /map?page=99999                  | 404 | Page introuvable
                    /labels/feed.atom?level=9        | 400 | Un niveau vaut
                    /labels/feed.atom?level=5        | 200 | SITIV
                    /labels/feed.atom?level=5&region=53 | 200 | <feed
                    /statistics?level=9              | 400 | ne se filtrent pas
                    /api/v1/statistics/year.csv?edition=2016 | 400 | ne se filtrent pas
                    /map?q=%3Cscript%3Ealert(1)%3C/script%3E | 200 | Aucun territoire
                    /verify/AAAA-BBBB-CCCC           | 404 | Code inconnu
                    /verify/%3Cb%3E                  | 404 | Code inconnu
                    /verify?code=                    | 200 | Vérifier un label
                    """)
    void nonsense_is_told_and_never_markup(String address, int status, String told) {
        var answer = get(address, "Accept-Language", "fr");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(told).doesNotContain("<script>alert", "<b>");
    }

    @Test
    void a_code_is_read_as_people_type_it_and_a_badge_tells_its_state() throws IOException {
        JsonNode label = label("sitiv");
        String code = label.get("code").asText();
        String typed = code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');
        var answer = get("/verify?code=" + typed.replace(" ", "%20"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/verify/" + code);
        String badge = LABELS + "/" + label.get("id").asText() + "/badge.svg";
        var picture = get(badge, "Accept-Language", "fr");
        assertThat(picture.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(picture.body()).contains("SITIV", "Niveau 5");
        String tag = picture.headers().firstValue("ETag").orElseThrow();
        assertThat(get(badge, "If-None-Match", tag, "Accept-Language", "fr").statusCode())
                .isEqualTo(304);
        assertThat(get(LABELS + "/nothing/badge.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void all_labels_come_as_geojson_compressed_once_and_the_same_plain() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at(LABELS + ".geojson")));
        HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                .send(request.copy().header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        JsonNode all = JSON.readTree(new GZIPInputStream(new ByteArrayInputStream(packed.body())));
        JsonNode plain = JSON.readTree(get(LABELS + ".geojson").body());
        assertThat(plain).isEqualTo(all);
        String total =
                get(LABELS + "?size=1").headers().firstValue("X-Total-Count").orElseThrow();
        assertThat(all.get("features")).hasSize(Integer.parseInt(total));
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(get(LABELS + ".geojson", "If-None-Match", tag).statusCode()).isEqualTo(304);
        JsonNode some = JSON.readTree(get(LABELS + ".geojson?level=5").body()).get("features");
        int ofLevel = 0;
        for (JsonNode feature : all.get("features")) {
            ofLevel += feature.at("/properties/level").asInt() == 5 ? 1 : 0;
        }
        assertThat(some).hasSize(ofLevel).isNotEmpty();
    }

    @Test
    void data_are_described_in_both_languages() {
        String schema = LABELS + "/schema.json";
        assertThat(get(schema, "Accept-Language", "en").body()).contains("Stable identifier");
        assertThat(get(schema, "Accept-Language", "fr").body()).contains("Identifiant stable");
        assertThat(get("/labels/feed.atom", "Accept-Language", "en").body())
                .contains("xml:lang=\"en\"", "Labels awarded");
        assertThat(get("/labels/feed.atom", "Accept-Language", "fr").body())
                .contains("xml:lang=\"fr\"", "Labels décernés", "pour les villes), 2022\u00a0: Niveau 5");
        assertThat(get("/api/v1/catalogue.jsonld").body()).contains("Labelled territories", "Territoires labellisés");
    }

    @Test
    void other_peoples_readers_take_the_data_as_they_are_described() throws IOException {
        var tables = Map.of(
                ",", get(LABELS + ".csv").body(),
                ";", get(LABELS + ".csv?separator=%3B").body());
        String schema = get(LABELS + "/schema.json").body();
        String geoJson = get(LABELS + ".geojson").body();
        assertThat(DataJudge.faults(schema, tables, geoJson)).isEmpty();
        var wrong = Map.of(",", tables.get(",").replace("\"2016\"", "\"2016\",\"more\""));
        assertThat(DataJudge.faults(schema, wrong, geoJson.replace("\"Point\"", "\"Dot\"")))
                .hasSizeGreaterThan(1);
    }

    @Test
    void what_becomes_of_some_labels_is_followed_by_itself() {
        String some = get("/labels/feed.atom?edition=2022&level=5", "Accept-Language", "fr")
                .body();
        assertThat(some)
                .contains("/labels/feed.atom?edition=2022&amp;level=5", "2022\u00a0: Niveau 5")
                .doesNotContain("Niveau 4", ", 2016");
        assertThat(get("/labels?edition=2022&level=5").body())
                .contains("href=\"/labels/feed.atom?edition=2022&amp;level=5\"");
    }

    @Test
    void each_table_of_statistics_can_be_taken_away() {
        String page = get("/statistics", "Accept-Language", "fr").body();
        assertThat(page).contains("/api/v1/statistics/year.csv", "Labels par région");
        var csv = get("/api/v1/statistics/year.csv", "Accept-Language", "fr");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\"Édition\"").contains("\"2016\"");
        assertThat(get("/api/v1/statistics/nothing.csv").statusCode()).isEqualTo(404);
    }
}
