/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** An organiser takes back an edition that nobody knows of, by REST and on its page. */
class ADraftEditionGoesAgainIT extends BrowserJourney {
    @Test
    void a_draft_goes_again_and_what_was_announced_stays() throws Exception {
        String cookie = signedInAsOrganiser();
        String body =
                """
                {"programme": "essai-retire", "edition": "2033", "title": {"fr": "Essai retiré", "en": "Trial"},
                 "questionnaire": {"programme": "territoire-numerique-libre", "edition": "2026"},
                 "opensAt": "2033-03-01T00:00:00Z", "closesAt": "2033-06-01T00:00:00Z"}""";
        String path = "/api/v1/organiser/editions/essai-retire/2033";
        post("/api/v1/organiser/editions", body, "Content-Type", "application/json", "Cookie", cookie);
        assertThat(delete(path, "")).isEqualTo(428);
        assertThat(delete(path, "\"7\"")).isEqualTo(412);
        assertThat(delete(path, "\"1\"")).isEqualTo(204);
        assertThat(delete(path, "*")).isEqualTo(404);

        post("/api/v1/organiser/editions", body, "Content-Type", "application/json", "Cookie", cookie);
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at("/organiser/editions/essai-retire/2033"));
        page.click("text=Supprimer ce brouillon");
        assertThat(page.locator("main").innerText()).contains("Essai retiré", "C’est définitif");
        assertAccessible(page);
        page.click("#go");
        assertThat(page.locator(".alert.good").innerText()).contains("Le brouillon est supprimé");
        assertThat(page.locator("main").innerText()).doesNotContain("Essai retiré");

        String announced = body.replace("\"opensAt\"", "\"stage\": \"confirmed\", \"opensAt\"");
        post("/api/v1/organiser/editions", announced, "Content-Type", "application/json", "Cookie", cookie);
        assertThat(delete(path, "*")).isEqualTo(409);
        assertThat(get("/organiser/editions/essai-retire/2033/delete", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(404);
    }

    private int delete(String path, String started) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at(path)))
                .header("Cookie", signedInAsOrganiser())
                .DELETE();
        if (!started.isEmpty()) {
            request.header("If-Match", started);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
