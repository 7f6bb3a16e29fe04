/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.etalon.platform.sheet.Office;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organisers take all submitted dossiers of an edition away as one table. */
class OrganisersExportAnEditionIT extends DossierJourney {
    private static final String TOWN = "38545";
    private static final String TECHNICAL = "Aurore Tissot";
    private static final String ELECTED = "Gilles Morand";
    private static final String DRAFTING = "Noémie Perrin";
    private static final String FETCH = "#exports a[download]";
    private static final String UTF_8 = "csv:Text - txt - csv (StarCalc):44,34,76";

    @TempDir
    Path folder;

    private String edition;
    private String api;

    @BeforeEach
    void one_dossier_is_handed_in_and_one_is_a_draft() {
        edition = fresh();
        String dossier = filled(edition, TOWN, TECHNICAL);
        sign(dossier, TOWN, ELECTED);
        assertThat(call("POST", api(dossier) + "/submission", null, signedIn(TECHNICAL))
                        .statusCode())
                .isEqualTo(201);
        begin(member(DRAFTING, "38546", "TECHNICAL_REFERENT"), edition);
        api = "/api/v1/organiser/editions/territoire-numerique-libre/" + edition + "/exports";
    }

    @Test
    void all_formats_are_ordered_watched_and_opened_by_libreoffice() throws Exception {
        String organiser = signedInAsOrganiser();
        for (String format : List.of("xlsx", "ods", "csv", "csv-fr")) {
            var ordered = call("POST", api + "?format=" + format + "&language=fr", null, organiser);
            assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
            Map<?, ?> done = watched(ordered.headers().firstValue("Location").orElseThrow(), organiser);
            assertThat(done.get("wish")).isEqualTo(format);
            byte[] content = bytes(done.get("content").toString(), organiser);
            Files.write(folder.resolve(format + "." + format.replace("-fr", "")), content);
        }
        String csv = Files.readString(folder.resolve("csv.csv"));
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).contains("\"" + TOWN + "\"", "\"" + edition + "-0001\"").doesNotContain("\"38546\"");
        assertThat(Files.readString(folder.resolve("csv-fr.csv"))).startsWith("\ufeff\"Code\";");
        Path read = Office.convert(folder, UTF_8);
        for (String format : List.of("xlsx", "ods")) {
            assertThat(Files.readString(read.resolve(format + ".csv")))
                    .startsWith("Code,Collectivité,Dépôt,")
                    .contains("\n" + TOWN + ",");
        }
    }

    @Test
    void it_is_unknown_to_anybody_else_and_what_was_called_off_is_gone() {
        String organiser = signedInAsOrganiser();
        var ordered = call("POST", api, null, organiser);
        String order = ordered.headers().firstValue("Location").orElseThrow();
        String content = watched(order, organiser).get("content").toString();
        String other = signedIn("Hélène Bouvier");
        for (boolean appointed : new boolean[] {false, true}) {
            sql("update person set organiser = " + appointed + " where email = '" + People.email("Hélène Bouvier")
                    + "'");
            for (String verb : List.of("GET", "DELETE")) {
                assertThat(call(verb, path(order), null, other).statusCode()).isEqualTo(404);
            }
            assertThat(call("GET", content, null, other).statusCode()).isEqualTo(404);
        }
        assertThat(call("GET", api, null, other).body()).isEqualTo("[]");
        sql("update person set organiser = false where email = '" + People.email("Hélène Bouvier") + "'");
        assertThat(call("POST", api + "?format=pdf&language=de", null, organiser)
                        .body())
                .contains("format-unknown", "language-unknown");
        assertThat(call("POST", api.replace(edition, "1999"), null, organiser).statusCode())
                .isEqualTo(404);
        assertThat(call("DELETE", path(order), null, organiser).statusCode()).isEqualTo(204);
        assertThat(call("GET", content, null, organiser).statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_ordered_seen_to_be_ready_fetched_and_removed_on_the_editions_page() {
        Page page =
                organiser(new Browser.NewContextOptions().setLocale("fr-FR")).newPage();
        page.navigate(at("/organiser/editions/territoire-numerique-libre/" + edition));
        page.selectOption("#format", "ods");
        page.click("#order");
        PlaywrightAssertions.assertThat(page.locator(FETCH)).isVisible();
        assertAccessible(page);
        var file = page.waitForDownload(() -> page.locator(FETCH).click());
        assertThat(file.suggestedFilename()).endsWith("-dossiers.ods");
        page.locator("#exports form button").click();
        PlaywrightAssertions.assertThat(page.locator("#exports tbody")).containsText("Retiré");
        for (int width : new int[] {DESKTOP, PHONE, 320}) {
            Page narrow = organiser(
                            new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(width, 900))
                    .newPage();
            narrow.navigate(at("/organiser/editions/territoire-numerique-libre/" + edition + "/exports"));
            assertAccessible(narrow);
        }
    }

    @Test
    void without_script_the_list_is_refreshed_by_a_link() {
        var options = new Browser.NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false);
        Page page = organiser(options).newPage();
        page.navigate(at("/organiser/editions/territoire-numerique-libre/" + edition));
        page.selectOption("#format", "csv");
        page.click("#order");
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (page.locator(FETCH).count() == 0 && System.nanoTime() < until) {
            Pause.aMoment();
            page.navigate(at("/organiser/editions/territoire-numerique-libre/" + edition));
        }
        assertThat(page.locator(FETCH).count()).isEqualTo(1);
    }

    private Map<?, ?> watched(String order, String organiser) {
        Map<?, ?> seen = Map.of("state", "queued");
        long patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (List.of("queued", "running").contains(seen.get("state")) && System.nanoTime() < patience) {
            Pause.aMoment();
            seen = (Map<?, ?>)
                    JsonTree.read(call("GET", path(order), null, organiser).body());
        }
        assertThat(seen.get("state")).isEqualTo("done");
        return seen;
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]*", "");
    }

    private byte[] bytes(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(at(path)))
                .header("Cookie", cookie)
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    private BrowserContext organiser(Browser.NewContextOptions options) {
        BrowserContext context = visitor(options);
        String[] cookie = signedInAsOrganiser().split("=", 2);
        context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(at("/"))));
        return context;
    }
}
