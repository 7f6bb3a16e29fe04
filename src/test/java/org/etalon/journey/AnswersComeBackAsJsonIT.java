/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A dossier's answers go down as a JSON document, are changed by a program, and come back: all of them or none. */
class AnswersComeBackAsJsonIT extends DossierJourney {
    private static final String TOWN = "38057";
    private static final String MEMBER = "Yaelle Quintin";
    private static final String BEFORE = "\"free-browser\":{\"answer\":80,";
    private static final String AFTER = "\"free-browser\":{\"answer\":55,";

    @Test
    void what_a_program_changed_is_told_and_then_applied_once() {
        String api = started();
        String taken =
                call("GET", api + "/answers.json", null, signedIn(MEMBER)).body();
        Assertions.assertThat(taken).startsWith("{\"answers\":{").contains(BEFORE, "\"version\":1");
        Assertions.assertThat(put(api, taken, true).body()).contains("\"differences\":[]", "\"conflicts\":[]");

        String edited = taken.replace(BEFORE, AFTER);
        Assertions.assertThat(put(api, edited, true).body())
                .contains("\"pointer\":\"/answers/free-browser/answer\"", "\"applied\":false");
        Assertions.assertThat(answer(api)).contains("\"answer\":80");
        for (int time = 0; time < 2; time++) {
            Assertions.assertThat(put(api, edited, false).body()).contains("\"applied\":true");
            Assertions.assertThat(answer(api)).contains("\"answer\":55", "\"version\":2");
        }

        HttpResponse<String> stale = put(api, taken.replace(BEFORE, "\"free-browser\":{\"answer\":10,"), false);
        Assertions.assertThat(stale.statusCode()).as(stale.body()).isEqualTo(409);
        HttpResponse<String> wrong = put(api, taken.replace(BEFORE, "\"free-browser\":{\"answer\":150,"), false);
        Assertions.assertThat(wrong.statusCode()).isEqualTo(422);
        Assertions.assertThat(wrong.body()).contains("answers-mistakes", "/answers/free-browser/answer");
        Assertions.assertThat(put(api, "[]", true).statusCode()).isEqualTo(422);
        Assertions.assertThat(answer(api)).contains("\"answer\":55", "\"version\":2");
    }

    @Test
    void a_stranger_finds_nothing() {
        String api = started();
        String stranger = signedIn("Sacha Joly");
        Assertions.assertThat(call("GET", api + "/answers.json", null, stranger).statusCode())
                .isEqualTo(404);
        Assertions.assertThat(call("PUT", api + "/answers.json", "{}", stranger).statusCode())
                .isEqualTo(404);
        Assertions.assertThat(get(api + "/answers.json").statusCode()).isEqualTo(401);
    }

    @Test
    void on_the_page_a_document_is_looked_at_as_a_workbook_is() {
        String api = started();
        String taken =
                call("GET", api + "/answers.json", null, signedIn(MEMBER)).body();
        Page page = visitorSignedIn(MEMBER).newPage();
        page.navigate(at(api.replace("/api/v1", "") + "/answers"));
        assertThat(page.locator("a[href$='answers.json']")).isVisible();
        send(page, taken.replace(BEFORE, "\"free-browser\":{\"answer\":150,"));
        assertThat(page.locator("[role=alert]")).containsText("/answers/free-browser/answer");
        send(page, taken.replace(BEFORE, AFTER));
        assertThat(page.locator("[aria-labelledby=found-t] tbody tr")).hasCount(1);
        page.locator("form:has([name=change]) button").click();
        assertThat(page.locator(".good#found-t")).isVisible();
        Assertions.assertThat(answer(api)).contains("\"answer\":55");
    }

    private static void send(Page page, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        page.locator("#answers").setInputFiles(new FilePayload("réponses.json", "application/json", bytes));
        page.locator("form[enctype] button").click();
    }

    private String started() {
        BrowserContext member = member(MEMBER, TOWN, "TECHNICAL_REFERENT");
        String edition = fresh();
        edition(edition);
        String api = api(begin(member, edition));
        call("PUT", api + "/answers/free-browser", "{\"answer\": 80}", signedIn(MEMBER), "If-Match", "*");
        return api;
    }

    private HttpResponse<String> put(String api, String json, boolean dry) {
        return call("PUT", api + "/answers.json" + (dry ? "?dry-run=true" : ""), json, signedIn(MEMBER));
    }

    private String answer(String api) {
        return call("GET", api + "/answers/free-browser", null, signedIn(MEMBER))
                .body();
    }
}
