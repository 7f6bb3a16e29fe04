/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A jury in one room: who is tied is shut out, the others vote, the chair decides otherwise, and the minutes have written themselves. */
class TheJurySitsIT extends DossierJourney {
    private static final String TOWN = "38151";
    private static final String TECHNICAL = "Irène Chalon";
    private static final String ELECTED = "Paul Vasseur";
    private static final String CHAIR = "Odile Ferrand";
    private static final String ONE = "Yves Marchal";
    private static final String OTHER = "Salma Rey";
    private static final String TIED = "Denis Aubry";
    private static final String PROGRAMME = "territoire-numerique-libre/";

    private String edition;
    private String id;

    @BeforeEach
    void a_dossier_is_admissible_and_a_juror_is_tied_to_it() {
        edition = fresh();
        String filled = filled(edition, TOWN, TECHNICAL);
        sign(filled, TOWN, ELECTED);
        Assertions.assertThat(call("POST", api(filled) + "/submission", null, signedIn(TECHNICAL))
                        .statusCode())
                .isEqualTo(201);
        id = filled.replaceAll(".*/", "");
        appoint();
        sql(
                "update edition set stage = 'IN_REVIEW', closes_at = current_timestamp - interval '1' hour where edition = '"
                        + edition + "'");
        sql(
                "insert into admission (dossier, state, submission, decided_by, decided_at, version) select s.dossier, 'ADMISSIBLE',"
                        + " s.id, s.submitted_by, current_timestamp, 1 from submission s where s.dossier = '" + id
                        + "'");
        declare();
        read();
    }

    /** One of two readings is handed in. */
    private void read() {
        sql("insert into assignment (id, juror, dossier, since_at, version) select random_uuid(), j.id, '" + id
                + "', current_timestamp, 1 from juror j join person p on p.id = j.person where p.email = '"
                + People.email(OTHER) + "' and j.edition = '" + PROGRAMME + edition + "'");
        String review = "/api/v1/jury/dossiers/" + id + "/review";
        String whole = "{\"conclusion\": {\"level\": 3, \"ways\": [\"Continuer.\"]}}";
        done(200, "PUT", review, whole, "If-Match", "\"0\"");
        for (String domain : List.of("strategy", "software", "data", "practice", "community")) {
            done(200, "POST", review + "/domains/" + domain + "/confirmation", null);
        }
        done(200, "POST", review + "/submission", null);
    }

    private void done(int status, String verb, String path, String body, String... headers) {
        var answer = call(verb, path, body, signedIn(OTHER), headers);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private void appoint() {
        for (String name : List.of(CHAIR, ONE, OTHER, TIED)) {
            signedIn(name);
            String wish = "{\"email\": \"" + People.email(name) + "\", \"post\": \""
                    + (name.equals(CHAIR) ? "chair" : "member") + "\"}";
            Assertions.assertThat(call(
                                    "POST",
                                    "/api/v1/organiser/editions/" + PROGRAMME + edition + "/jurors",
                                    wish,
                                    signedInAsOrganiser())
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private void declare() {
        for (String name : List.of(CHAIR, ONE, OTHER, TIED)) {
            String ties = name.equals(TIED) ? "{\"dossier\": \"" + id + "\", \"reason\": \"Un cousin.\"}" : "";
            String path = "/api/v1/jury/conflicts?edition=" + PROGRAMME + edition;
            Assertions.assertThat(call("PUT", path, "{\"ties\": [" + ties + "]}", signedIn(name))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private String jury(String path) {
        return at("/jury/" + PROGRAMME + edition + path);
    }

    private Page enter(String name) {
        Page page = visitorSignedIn(name).newPage();
        page.navigate(jury("/sitting"));
        return page;
    }

    private static void press(Page page, String what) {
        page.locator("button[name=do][value^='" + what + "']").first().click();
    }

    private int step(String verb, String path, String body, String name) {
        String address = "/api/v1/jury/sitting" + path + "?edition=" + PROGRAMME + edition;
        return call(verb, address, body, signedIn(name)).statusCode();
    }

    @Test
    void a_dossier_is_discussed_voted_on_and_decided_and_the_minutes_are_signed() {
        Page chair = enter(CHAIR);
        press(chair, "open");
        press(chair, "arrive");
        Page one = enter(ONE);
        press(one, "arrive");
        Page tied = enter(TIED);
        press(tied, "arrive");
        assertThat(tied.locator("#r-agenda")).not().containsText("Échirolles");
        Assertions.assertThat(step("PUT", "/presence", "{}", OTHER)).isEqualTo(204);
        assertThat(chair.locator("#r-seats")).containsText(OTHER);
        chair.reload();
        assertThat(chair.locator("#r-agenda")).containsText(Pattern.compile("1 lecture remise sur 2[\\s\\S]*Sortent"));
        press(chair, "take");
        discussed(chair, one, tied);
        voted(chair, one);
        decided(chair);
        press(chair, "away");
        assertThat(tied.locator("#r-now h2")).containsText("Aucun dossier");
        press(chair, "close");
        minutes(chair);
        over();
    }

    /** Nothing is left to press that would only be refused, and the pages say why. */
    private void over() {
        sql("update edition set stage = 'DECIDED' where edition = '" + edition + "'");
        Map<String, String> pressed = Map.of(
                "/admissions/" + id,
                "id=\"refusing\"",
                "/admissions",
                "id=\"all-go\"",
                "/assignments/" + id,
                "id=\"choose\"",
                "/assignments",
                "id=\"rule\"",
                "/assignments/share",
                "name=\"look\"",
                "/sitting",
                "value=\"open\"",
                "/recusals",
                "id=\"seeking\"",
                "/jury",
                "id=\"appoint\"");
        pressed.forEach((page, control) -> Assertions.assertThat(organising(page))
                .as(page)
                .contains("Cette édition est décidée")
                .doesNotContain(control));
        Assertions.assertThat(organising("/recusals")).doesNotContain("name=\"settle\"");
        sql("update edition set stage = 'PUBLISHED', publishes_at = current_timestamp where edition = '" + edition
                + "'");
        Assertions.assertThat(organising("/sitting")).contains("Les résultats de cette édition sont publics");
    }

    private String organising(String page) {
        return call("GET", "/organiser/editions/" + PROGRAMME + edition + page, null, signedInAsOrganiser())
                .body();
    }

    private void discussed(Page chair, Page one, Page tied) {
        assertThat(one.locator("#r-now h2")).containsText("Échirolles");
        assertThat(one.locator("#r-now")).containsText("1 lecture remise sur 2");
        assertThat(one.locator(".opinions")).containsText(Pattern.compile(OTHER + "\u00a0: niveau 3"));
        assertThat(tied.locator("#r-now h2")).containsText("Un dossier auquel vous êtes lié est en discussion");
        shutOut();
        assertAccessible(tied);
        assertAccessible(chair);
    }

    private void voted(Page chair, Page one) {
        press(chair, "vote-secret");
        assertThat(one.locator("#r-vote")).containsText("Vote secret");
        one.locator("[name=ballot][value='2']").check();
        press(one, "cast");
        assertThat(one.locator("#r-vote")).containsText("1 sur 3 ont voté");
        one.setViewportSize(PHONE, 900);
        assertAccessible(one);
        Assertions.assertThat(step("PUT", "/vote/ballot", "{\"level\": 2}", OTHER))
                .isEqualTo(204);
        Assertions.assertThat(step("PUT", "/vote/ballot", "{\"level\": 2}", TIED))
                .isEqualTo(409);
        Assertions.assertThat(step("PUT", "/vote/ballot", "{}", CHAIR)).isEqualTo(204);
        assertThat(chair.locator("#r-vote")).containsText("3 sur 3 ont voté");
        press(chair, "vote-close");
        assertThat(chair.locator("#r-vote")).containsText("2 voix");
        assertThat(one.locator("#r-vote")).containsText("il n’en reste que les sommes");
    }

    /** To whoever is tied, what is discussed is unknown, on the page and by REST. */
    private void shutOut() {
        String room = call("GET", "/api/v1/jury/sitting?edition=" + PROGRAMME + edition, null, signedIn(TIED))
                .body();
        Assertions.assertThat(room).contains("\"shut\":true").doesNotContain(id, "chirolles");
        Assertions.assertThat(call("GET", "/api/v1/jury/dossiers/" + id + "/decision", null, signedIn(TIED))
                        .statusCode())
                .isEqualTo(404);
        Assertions.assertThat(step("DELETE", "/dossier", null, TIED)).isEqualTo(409);
        Assertions.assertThat(step("PUT", "/dossier", "{\"dossier\": \"" + id + "\"}", TIED))
                .isEqualTo(404);
    }

    /** The chair decides otherwise than the jury voted, and says why. */
    private void decided(Page chair) {
        chair.locator("#r-now a.main").click();
        chair.selectOption("#level", "1");
        chair.click("#go");
        assertThat(chair.locator("#reason-error")).containsText("la décision diffère");
        expectError("422");
        assertThat(chair.locator("#level")).hasValue("1");
        chair.fill("#reason", "La charte n’est pas encore votée.");
        assertAccessible(chair);
        chair.click("#go");
        assertThat(chair.locator(".alert.good")).containsText("La décision est enregistrée");
        assertThat(chair.locator("main")).containsText("Décidé sur 1 lecture sur 2.");
        assertThat(chair.locator(".opinions")).containsText(OTHER);
        var told = call("GET", "/api/v1/jury/dossiers/" + id + "/decision", null, signedIn(CHAIR));
        Assertions.assertThat(told.headers().firstValue("ETag")).contains("\"1\"");
        Assertions.assertThat(
                        ((Map<?, ?>) JsonTree.read(told.body())).get("decided").toString())
                .contains("level=1", "charte");
        Assertions.assertThat(call("GET", "/api/v1/dossiers/" + id, null, signedIn(TECHNICAL))
                        .body())
                .as("the candidate sees nothing of it")
                .doesNotContain("charte");
        chair.navigate(jury("/ranking?from=beaucoup&decided=yes"));
        assertThat(chair.locator("#from-error")).containsText("comme 72,5");
        assertThat(chair.locator("#from")).hasValue("beaucoup");
        assertThat(chair.locator(".ranking tbody")).containsText("Échirolles");
        assertAccessible(chair);
        String grid = "/api/v1/jury/ranking?edition=" + PROGRAMME + edition;
        Assertions.assertThat(
                        call("GET", grid + "&from=0.5", null, signedIn(CHAIR)).statusCode())
                .isEqualTo(200);
        var unread = call("GET", grid + "&level=beaucoup", null, signedIn(CHAIR));
        Assertions.assertThat(unread.statusCode()).isEqualTo(400);
        Assertions.assertThat(unread.body()).contains("\"ranking-level\"");
        chair.navigate(jury("/ranking?decided=yes&sort=score&order=desc"));
        assertThat(chair.locator(".ranking tbody")).containsText("Échirolles");
        assertThat(chair.locator(".ranking tbody")).containsText("1 lecture remise sur 2");
        assertThat(chair.locator(".ranking tbody")).containsText("S’écarte du niveau déclaré (aucun niveau)");
        assertAccessible(chair);
        chair.setViewportSize(PHONE, 900);
        assertAccessible(chair);
        chair.setViewportSize(DESKTOP, 900);
        chair.navigate(jury("/ranking?sort=colour"));
        assertThat(chair.locator(".alert.bad")).containsText("suivez le titre d’une colonne");
        chair.navigate(jury("/sitting"));
        assertThat(chair.locator("#r-agenda")).containsText("La décision s’écarte du niveau déclaré (aucun niveau).");
    }

    private void minutes(Page chair) {
        chair.navigate(jury("/minutes"));
        chair.locator("tbody a").first().click();
        assertThat(chair.locator("main")).containsText("La charte n’est pas encore votée.");
        assertThat(chair.locator("main")).containsText("Décidé sur 1 lecture sur 2.");
        assertThat(chair.locator("main")).containsText("Elle diffère de ce que le jury a voté (niveau 2");
        assertThat(chair.locator("main")).containsText(TIED + " arrive.");
        assertAccessible(chair);
        chair.click("#go");
        assertThat(chair.locator(".alert.good")).containsText("Le procès-verbal est signé");
        String query = "?edition=" + PROGRAMME + edition;
        for (String format : List.of("pdf", "odt")) {
            var paper = get("/api/v1/jury/minutes/1." + format + query, "Cookie", signedIn(ONE));
            Assertions.assertThat(paper.statusCode()).isEqualTo(200);
            Assertions.assertThat(
                            paper.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("." + format);
        }
        String extract = call("GET", "/api/v1/jury/minutes/1" + query, null, signedIn(TIED))
                .body();
        Assertions.assertThat(extract).contains("juror-arrived").doesNotContain(id, "chirolles", "voted");
        String signed = chair.locator(".digest").textContent();
        String whole = call("GET", "/api/v1/jury/minutes/1" + query, null, signedIn(ONE))
                .body();
        Assertions.assertThat(digest(whole)).isEqualTo(signed);
    }

    private static String digest(String text) {
        try {
            var sha256 = java.security.MessageDigest.getInstance("SHA-256");
            return java.util.HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
