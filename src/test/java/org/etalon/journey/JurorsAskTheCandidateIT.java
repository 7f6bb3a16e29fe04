/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.Test;

/** Jurors look at evidence beside the answer, and ask the candidate, who answers until the time for it. */
class JurorsAskTheCandidateIT extends ReadingJourney {
    private static final String QUESTION = "digital-strategy";
    private static final String UNTIL = LocalDateTime.now(ZoneOffset.UTC)
            .plusDays(40)
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();

    /** Where a piece is that goes with an answer. */
    private String piece;

    @Override
    void prove(String filled) {
        for (FilePayload file : List.of(
                new FilePayload("Délibération.pdf", "application/pdf", Piece.pdf(7)),
                new FilePayload("Affiche.png", "image/png", Piece.png(7)),
                new FilePayload("Relevé.txt", "text/plain", "Été 2026 <3".getBytes(StandardCharsets.UTF_8)))) {
            var sent = FormData.create().set("file", file).set("question", QUESTION);
            var taken = visitorSignedIn(TECHNICAL)
                    .request()
                    .post(at(api(filled) + "/evidence"), RequestOptions.create().setMultipart(sent));
            Assertions.assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        }
    }

    private String asking() {
        return review.replace("/review", "/inquiries");
    }

    private String answering() {
        return "/api/v1/dossiers/" + id() + "/inquiries";
    }

    private String ask(String name, String question, String words) {
        String body = "{\"question\": " + question + ", \"words\": \"" + words + "\", \"until\": \"" + UNTIL + "\"}";
        var asked = call("POST", asking(), body, signedIn(name));
        Assertions.assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        return ((Map<?, ?>) JsonTree.read(asked.body())).get("id").toString();
    }

    @Test
    void what_is_asked_and_answered_stands_beside_the_answer_until_the_time_and_after_it() {
        asked();
        String whole = ask(OTHER, "null", "Qui suit ce dossier ?");
        answered();
        seen();
        withdrawn();
        late(whole);
        shutOut();
    }

    /** By the page, on which what lacks is told and what was written stays. */
    private void asked() {
        Page page = open(ONE, "/strategy");
        page.locator("#q-" + QUESTION + " .ask a").click();
        assertThat(page.locator("#question")).hasValue(QUESTION);
        page.fill("#until", "2020-01-01T18:00");
        page.click("#ask");
        assertThat(page.locator("#words-error")).containsText("Écrivez quelque chose");
        assertThat(page.locator("#until-error")).containsText("échéance à venir");
        expectError("422");
        page.fill("#words", "Depuis quand cette stratégie ?");
        page.fill("#until", "9999-01-10T18:00");
        page.click("#ask");
        assertThat(page.locator("#until-error")).containsText("Donnez une échéance d’ici un an");
        expectError("422");
        page.fill("#until", UNTIL);
        page.click("#ask");
        assertThat(page.locator(".alert.good")).containsText("elle est sur la page du dossier du candidat");
        assertThat(page.locator("main")).containsText("dans le résumé que chacun reçoit au rythme choisi");
        assertThat(page.locator(".inquiry")).containsText("réponse attendue");
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        for (String name : List.of(TECHNICAL, ELECTED)) {
            Outbox.linkTo(People.email(name), "/dossiers/" + id() + "/inquiries");
        }
    }

    /** Both at once, by one who may fill; who asked is told nowhere. */
    private void answered() {
        Assertions.assertThat(waitingFor(TECHNICAL))
                .anyMatch(line -> line.contains("Le jury pose une question et attend la réponse"));
        Page page = visitorSignedIn(TECHNICAL).newPage();
        page.navigate(at("/dossiers/" + id()));
        page.locator(".alert.warn a[href$='/inquiries']").click();
        Locator fields = page.locator(".inquiry textarea");
        assertThat(fields).hasCount(2);
        assertThat(page.locator("main")).not().containsText(ONE);
        fields.nth(0).fill("Depuis mars.\nVoir l’affiche.");
        fields.nth(1).fill("<i>Nora</i> & Samuel");
        page.locator(".inquiry summary").first().click();
        page.locator(".inquiry label", new Page.LocatorOptions().setHasText(Pattern.compile("Relevé\\s+Relevé.txt")))
                .first()
                .click();
        page.click("#send");
        assertThat(page.locator(".alert.good")).containsText("Vos réponses sont enregistrées");
        assertThat(page.locator(".inquiry").nth(1)).containsText("<i>Nora</i> & Samuel");
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        String told = call("GET", answering(), null, signedIn(TECHNICAL)).body();
        Assertions.assertThat(told).contains("\"answeredBy\"", "Depuis mars").doesNotContain("askedBy", ONE, OTHER);
        Assertions.assertThat(waitingFor(ONE)).anyMatch(line -> line.contains("a répondu au jury"));
    }

    private void seen() {
        Page page = open(OTHER, "/strategy");
        assertThat(page.locator("#q-" + QUESTION + " .inquiry")).containsText(ONE);
        assertThat(page.locator("#q-" + QUESTION + " .inquiry .replied")).containsText("Voir l’affiche.");
        piece = page.locator("#q-" + QUESTION + " .replied .files a").getAttribute("href");
        Assertions.assertThat(get(piece, "Cookie", signedIn(OTHER)).body()).isEqualTo("Été 2026 <3");
        Assertions.assertThat(get(piece, "Cookie", signedIn(THIRD)).statusCode())
                .as("to who doesn’t read it")
                .isEqualTo(404);
        assertAccessible(page);
        page.navigate(dossier);
        page.locator("a[href$='/inquiries']").click();
        assertThat(page.locator(".inquiry")).hasCount(2);
        Assertions.assertThat(call("GET", asking(), null, signedIn(OTHER)).body())
                .contains("\"askedBy\"", ONE)
                .doesNotContain("answeredBy", TECHNICAL);
    }

    private void withdrawn() {
        String id = ask(ONE, "null", "Une de trop ?");
        Assertions.assertThat(call("DELETE", asking() + "/" + id, null, signedIn(OTHER), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        Page page = visitorSignedIn(ONE).newPage();
        page.navigate(dossier + "/inquiries");
        page.locator("#i-" + id + " button").click();
        assertThat(page.locator(".alert.good")).containsText("La question est retirée");
        assertThat(page.locator("#i-" + id)).containsText("retirée");
        Assertions.assertThat(call(
                                "PUT",
                                answering() + "/" + id,
                                "{\"answer\": \"Oui.\"}",
                                signedIn(TECHNICAL),
                                "If-Match",
                                "*")
                        .statusCode())
                .isEqualTo(409);
    }

    /** A minute after the time: readable, said closed, and what was being written stays in sight. */
    private void late(String whole) {
        Assertions.assertThat(call(
                                "PUT",
                                answering() + "/" + whole,
                                "{\"answer\": \"Autre.\"}",
                                signedIn(TECHNICAL),
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        Page page = visitorSignedIn(TECHNICAL).newPage();
        page.navigate(at("/dossiers/" + id() + "/inquiries"));
        sql("update inquiry set until_at = current_timestamp - interval '1' minute where dossier = '" + id() + "'");
        page.fill("#answer-" + whole, "Écrit une minute trop tard.");
        page.click("#send");
        assertThat(page.locator("#answer-" + whole + "-error")).containsText("Le délai de réponse est passé");
        expectError("409");
        assertThat(page.locator("#answer-" + whole)).hasValue("Écrit une minute trop tard.");
        assertThat(page.locator("#answer-" + whole)).hasAttribute("readonly", "readonly");
        assertThat(page.locator("#i-" + whole)).containsText("<i>Nora</i> & Samuel");
        assertAccessible(page);
        page.navigate(at("/dossiers/" + id() + "/inquiries"));
        assertThat(page.locator("#i-" + whole)).containsText("la réponse ne change plus");
        assertThat(page.locator("#send")).hasCount(0);
    }

    /** To whoever is tied, and to strangers, there is nothing, in the words of what isn't there. */
    private void shutOut() {
        sql(
                "insert into recusal (id, juror, dossier, grounds, reason, state, raised_at, version) select random_uuid(), j.id, '"
                        + id()
                        + "', 'DECLARED', '', 'OPEN', current_timestamp, 1 from juror j join person p on p.id = j.person"
                        + " where p.email = '" + People.email(OTHER) + "' and j.edition = 'territoire-numerique-libre/"
                        + edition + "'");
        String none = "00000000-0000-4000-8000-000000000000";
        Assertions.assertThat(call("GET", asking(), null, signedIn(OTHER)).body())
                .isEqualTo(call("GET", asking().replace(id(), none), null, signedIn(OTHER))
                        .body())
                .contains("\"code\":\"unknown\"");
        Assertions.assertThat(get(piece, "Cookie", signedIn(OTHER)).statusCode())
                .isEqualTo(404);
        String page = dossier.substring(at("").length()) + "/inquiries";
        Assertions.assertThat(get(page, "Cookie", signedIn(OTHER)).statusCode()).isEqualTo(404);
        for (String path : List.of(answering(), "/dossiers/" + id() + "/inquiries")) {
            Assertions.assertThat(call("GET", path, null, signedIn(ONE)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void evidence_opens_beside_the_answer_and_nothing_of_it_runs_here() {
        Page page = open(ONE, "/strategy");
        page.locator("#q-" + QUESTION + " a[data-view=image]").click();
        assertThat(page.locator(".viewer img")).isVisible();
        page.waitForFunction("document.querySelector('.viewer img').naturalWidth === 4");
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".viewer")).hasCount(0);
        assertThat(page.locator("#q-" + QUESTION + " a[data-view=image]")).isFocused();
        page.locator("#q-" + QUESTION + " a[data-view=text]").press("Enter");
        assertThat(page.locator(".viewer pre")).hasText("Été 2026 <3");
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        Locator pdf = page.locator("#q-" + QUESTION + " a[data-view=pdf]");
        pdf.click();
        assertThat(page.locator(".viewer")).hasCount(1);
        String source = page.locator(".viewer iframe").getAttribute("src");
        String path = source.substring(source.indexOf("/api/"));
        var framed = get(path, "Cookie", signedIn(ONE));
        Assertions.assertThat(framed.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        Assertions.assertThat(framed.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(
                        policy -> policy.startsWith("default-src 'none'") && policy.contains("frame-ancestors 'self'"));
        Assertions.assertThat(framed.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        // what is no PDF is a download, however it is asked for
        String picture = page.locator("a[data-view=image]").getAttribute("href") + "?view=true";
        Assertions.assertThat(get(picture, "Cookie", signedIn(ONE))
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment");
        pdf.click();
        assertThat(page.locator(".viewer")).hasCount(0);
    }
}
