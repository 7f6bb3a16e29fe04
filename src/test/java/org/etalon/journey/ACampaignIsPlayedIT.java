/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.etalon.jury.log.LogCheck;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.Test;

/** Forty dossiers and eight jurors, of whom one is late, one is harsh and the chair is recused twice: from admissibility to the minutes. */
class ACampaignIsPlayedIT extends CampaignReadings {
    private static final String WHY = "La commune mutualise son service.";
    /** On which the jury decides otherwise than its readers propose. */
    private static final int OTHERWISE = 7;

    @Test
    void forty_dossiers_come_from_admissibility_to_the_minutes() throws IOException {
        admitted();
        tied();
        sharedOut();
        readByAllButOne();
        divergencesAreFound();
        aThirdReaderIsCalled();
        sat();
        decided();
        minutes();
        logged();
    }

    /** One is refused; the others are complete, are seen before, and are admitted together. */
    private void admitted() {
        String refused = dossiers.get(ADMITTED);
        String no = "{\"state\": \"inadmissible\", \"reason\": \"Déposé pour une autre commune.\"}";
        done(200, "PUT", organisers("admissions/" + refused), no, null, "If-Match", "*");
        var rows = rows(JsonTree.read(done(200, "GET", organisers("admissions?state=to-check"), null, null)
                .body()));
        assertThat(rows)
                .hasSize(ADMITTED)
                .allMatch(row -> row.get("eligible").equals(true))
                .allMatch(row -> number(row.get("required")) + number(row.get("heldBack")) == 0);
        String all = organisers("admissions/complete");
        var foreseen = done(200, "POST", all + "?dry-run=true", null, null);
        assertThat(admittedBy(foreseen.body())).hasSize(ADMITTED).doesNotContain(refused);
        done(412, "POST", all, null, null, "If-Match", "\"0\"");
        String tag = foreseen.headers().firstValue("ETag").orElseThrow();
        var admitted = done(200, "POST", all, null, null, "If-Match", tag);
        assertThat(admittedBy(admitted.body())).isEqualTo(admittedBy(foreseen.body()));
    }

    private static Set<String> admittedBy(String body) {
        return rows(((Map<?, ?>) JsonTree.read(body)).get("dossiers")).stream()
                .map(row -> row.get("dossier").toString())
                .collect(Collectors.toSet());
    }

    private Page enter(String name) {
        Page page = visitorSignedIn(name).newPage();
        page.navigate(at("/jury/territoire-numerique-libre/" + edition + "/sitting"));
        return page;
    }

    private static void press(Page page, String what) {
        page.locator("button[name=do][value='" + what + "']").first().click();
    }

    private void step(int status, String verb, String path, String body, String name) {
        done(status, verb, asked("sitting" + path), body, name);
    }

    /** In the browser: the deputy leads where the chair is recused, once enough are there who are not. */
    private void sat() {
        String recused = dossiers.get(0);
        Page chair = enter(CHAIR);
        press(chair, "open");
        press(chair, "arrive");
        assertThat(chair.locator(".agenda li")).hasCount(ADMITTED - 2);
        Page deputy = enter(DEPUTY);
        press(deputy, "arrive");
        assertThat(deputy.locator(".agenda li")).hasCount(ADMITTED);
        step(204, "PUT", "/presence", "{}", FAIR);
        step(204, "PUT", "/presence", "{}", HARSH);
        step(404, "PUT", "/dossier", "{\"dossier\": \"" + recused + "\"}", CHAIR);
        press(deputy, "take " + recused);
        assertThat(chair.locator("#r-now h2")).containsText("Un dossier auquel vous êtes lié est en discussion");
        step(409, "POST", "/vote", "{\"secret\": false}", DEPUTY);
        step(204, "PUT", "/presence", "{}", TEAM);
        voted(deputy, chair, recused);
        press(deputy, "away");
        assertThat(chair.locator("#r-now h2")).containsText("Aucun dossier");
        step(204, "PUT", "/presence", "{}", FRIEND);
        step(204, "PUT", "/presence", "{}", EMPLOYED);
    }

    private void voted(Page deputy, Page chair, String recused) {
        deputy.reload();
        press(deputy, "vote-open");
        assertThat(deputy.locator("#r-vote")).containsText("0 sur 4");
        deputy.locator("[name=ballot][value='2']").check();
        press(deputy, "cast");
        step(204, "PUT", "/vote/ballot", "{\"level\": 2}", FAIR);
        step(204, "PUT", "/vote/ballot", "{\"level\": 2}", TEAM);
        step(204, "PUT", "/vote/ballot", "{\"level\": 1}", HARSH);
        step(409, "PUT", "/vote/ballot", "{\"level\": 5}", CHAIR);
        assertThat(deputy.locator("#r-vote")).containsText("4 sur 4 ont voté");
        press(deputy, "vote-close");
        assertThat(deputy.locator("#r-vote")).containsText("3 voix");
        assertThat(chair.locator("main")).not().containsText("voix");
        done(404, "GET", decision(recused), null, CHAIR);
        var proposed = proposed(recused);
        assertThat(proposed.get("origin")).isEqualTo("voted");
        assertThat(number(proposed.get("level"))).isEqualTo(2);
        decide(200, recused, proposed, 0, reason(recused));
    }

    private static String decision(String dossier) {
        return "/api/v1/jury/dossiers/" + dossier + "/decision";
    }

    private Map<?, ?> proposed(String dossier) {
        return (Map<?, ?>) got(decision(dossier), leader(dossier)).get("proposed");
    }

    /** Needed where what is proposed differs from what is computed. */
    private String reason(String dossier) {
        var read = got(decision(dossier), leader(dossier));
        var proposed = (Map<?, ?>) read.get("proposed");
        return proposed.get("level").equals(read.get("computed")) ? "" : "Le jury suit ses lecteurs.";
    }

    /** @param more levels than are proposed */
    private void decide(int status, String dossier, Map<?, ?> proposed, int more, String reason) {
        var wish = Map.of(
                "level", number(proposed.get("level")) + more, "mentions", proposed.get("mentions"), "reason", reason);
        done(status, "PUT", decision(dossier), json(wish), leader(dossier), "If-Match", "\"0\"");
    }

    /** By programs: all the others as is proposed, but one, with its reason; nothing outside of the discussion. */
    private void decided() {
        decide(409, dossiers.get(2), proposed(dossiers.get(2)), 0, "");
        for (String dossier : dossiers.subList(1, ADMITTED)) {
            String leads = leader(dossier);
            step(204, "PUT", "/dossier", "{\"dossier\": \"" + dossier + "\"}", leads);
            Map<?, ?> proposed = proposed(dossier);
            boolean otherwise = dossier.equals(dossiers.get(OTHERWISE));
            if (otherwise) {
                decide(422, dossier, proposed, 1, "");
            }
            decide(200, dossier, proposed, otherwise ? 1 : 0, otherwise ? WHY : reason(dossier));
            step(204, "DELETE", "/dossier", null, leads);
        }
        assertThat(ranked(null)).hasSize(ADMITTED);
        String organising = "/organiser/editions/territoire-numerique-libre/" + edition;
        assertThat(done(200, "GET", organising + "/decisions/" + dossiers.get(1), null, null)
                        .body())
                .contains("Calculé après lecture");
        assertThat(done(200, "GET", organising + "/ranking", null, null).body())
                .as("organisers read nothing")
                .contains("avec ce que portent les lectures remises")
                .doesNotContain("la vôtre remise");
        assertThat(ranked(CHAIR)).hasSize(ADMITTED - tiedTo(CHAIR).size());
        takenUpAnew(dossiers.get(ADMITTED - 1));
    }

    /** From the page of a decision, also where the agenda no longer has the dossier; where that can't be, it is told there. */
    private void takenUpAnew(String dossier) {
        String leads = leader(dossier);
        Page page = signIn(visitor("fr-FR", DESKTOP), leads).newPage();
        page.navigate(at("/jury/dossiers/" + dossier + "/decision"));
        page.locator("#take").click();
        page.waitForURL("**/sitting?done=take");
        step(204, "DELETE", "/dossier", null, leads);
        step(204, "DELETE", "", null, CHAIR);
        page.navigate(at("/jury/dossiers/" + dossier + "/decision"));
        page.locator("#take").click();
        assertThat(page.locator(".alert.bad").textContent()).contains("Le jury ne siège pas");
        expectError("409");
    }

    private List<Map<?, ?>> ranked(String name) {
        return rows(JsonTree.read(
                done(200, "GET", asked("ranking") + "&decided=yes", null, name).body()));
    }

    /** The deputy signs what the chair reads but in part; PDF and ODT tell who was out, what was voted, and why it was decided otherwise. */
    private void minutes() throws IOException {
        var extract = done(200, "GET", asked("minutes/1"), null, CHAIR);
        assertThat(extract.body()).doesNotContain(dossiers.get(0), dossiers.get(1));
        done(409, "POST", asked("minutes/1/signature"), null, CHAIR, "If-Match", "*");
        done(412, "POST", asked("minutes/1/signature"), null, DEPUTY, "If-Match", "\"0\"");
        String tag = done(200, "GET", asked("minutes/1"), null, DEPUTY)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        done(204, "POST", asked("minutes/1/signature"), null, DEPUTY, "If-Match", tag);
        try (var pdf = Loader.loadPDF(paper("pdf"))) {
            told(new PDFTextStripper().getText(pdf));
        }
        told(xml(paper("odt")).replaceAll("<[^>]*>", " "));
    }

    private void told(String paper) {
        String words = paper.replaceAll("\\s+", "");
        List<String> out = List.of("Sortent:" + CHAIR, "Sortent:" + TEAM, "Sortent:" + EMPLOYED, "Sortent:" + FRIEND);
        assertThat(words.replaceAll("[\\u00a0\\u202f]", ""))
                .contains(out.stream().map(each -> each.replaceAll("\\s+", "")).toList())
                .contains(WHY.replaceAll("\\s+", ""))
                .doesNotContain("Sortent:" + FAIR.replace(" ", ""));
    }

    private byte[] paper(String format) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(at(asked("minutes/1." + format))))
                .header("Cookie", signedIn(FAIR))
                .build();
        try {
            var paper = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(paper.statusCode()).isEqualTo(200);
            return paper.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String xml(byte[] odt) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no content.xml");
    }

    /** The steps are all there and hold together; one bit elsewhere, and they don't. */
    private void logged() {
        var kept = done(200, "GET", organisers("log.jsonl"), null, null);
        List<byte[]> lines = kept.body()
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        LogCheck check = LogCheck.of(lines);
        assertThat(check.fault()).isEmpty();
        assertThat(kept.headers().firstValue("ETag")).contains("\"" + check.last() + "\"");
        Map<String, Long> kinds = kept.body()
                .lines()
                .collect(Collectors.groupingBy(
                        line -> line.replaceAll(".*\"kind\":\"([a-z-]+)\".*", "$1"), Collectors.counting()));
        assertThat(kinds)
                .containsEntry("dossier-admitted", (long) ADMITTED)
                .containsEntry("dossier-refused", 1L)
                .containsEntry("ties-declared", (long) JURY.size())
                .containsEntry("recusal-confirmed", 5L)
                .containsEntry("recusal-dismissed", 1L)
                .containsEntry("review-handed-in", 2L * ADMITTED - MOST + 1)
                .containsEntry("dossier-decided", (long) ADMITTED)
                .containsEntry("ballot-cast", 4L)
                .containsEntry("minutes-signed", 1L);
        byte[] line = lines.get(lines.size() / 2);
        line[line.length / 2] ^= 1;
        assertThat(LogCheck.of(lines).fault()).isNotEqualTo(Optional.empty());
    }
}
