/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A candidate appeals against a decision that is public: others read, the chair decides anew, the candidate is told and the label is another. */
class ACandidateAppealsIT extends ReadingJourney {
    private static final String QUESTION = "digital-strategy";
    private static final String PROGRAMME = "territoire-numerique-libre/";
    private static final String FURTHER = "Odile Renfort";

    private String own;

    private void published() {
        own = "/dossiers/" + id() + "/appeal";
        sql("insert into decision (dossier, level, mentions, reason, decided_at, decided_by, version)"
                + " select dossier, 1, '', 'Lu trop vite.', current_timestamp, submitted_by, 1 from submission where dossier = '"
                + id() + "'");
        Assertions.assertThat(
                        call("GET", "/api/v1" + own, null, signedIn(TECHNICAL)).statusCode())
                .as("before anything is public")
                .isEqualTo(404);
        sql("update edition set stage = 'DECIDED' where edition = '" + edition + "'");
        String at = "{\"at\": \"" + Instant.now().plusSeconds(2) + "\"}";
        Assertions.assertThat(dossierPage()).contains("le jury l’examine");
        String publication = "/api/v1/organiser/editions/" + PROGRAMME + edition + "/publication";
        Assertions.assertThat(
                        call("PUT", publication, at, signedInAsOrganiser()).statusCode())
                .isEqualTo(200);
        visitor("fr-FR", DESKTOP)
                .newPage()
                .waitForCondition(() ->
                        call("GET", "/api/v1" + own, null, signedIn(TECHNICAL)).statusCode() == 200);
    }

    private String dossierPage() {
        return get("/dossiers/" + id(), "Cookie", signedIn(TECHNICAL)).body();
    }

    @Test
    void others_read_what_a_candidate_contests_and_the_chair_decides_anew() {
        published();
        filed();
        joined();
        tied();
        assigned();
        read();
        decided();
        told();
    }

    /** What lacks is told and what was written stays; the elected member may too, and only once. */
    private void filed() {
        Assertions.assertThat(dossierPage()).doesNotContain("le jury l’examine");
        Page page = visitorSignedIn(TECHNICAL).newPage();
        page.navigate(at("/dossiers/" + id()));
        page.locator("a[href$='/appeal']").click();
        assertThat(page.locator(".lede")).containsText("une fois, avant");
        page.click("#file");
        assertThat(page.locator("#reasons-error")).containsText("Écrivez pourquoi vous faites appel");
        expectError("422");
        page.fill("#reasons", "La délibération n’a pas été lue.");
        page.selectOption("#about", QUESTION);
        page.click("#add");
        assertThat(page.locator("#reasons")).hasValue("La délibération n’a pas été lue.");
        page.fill("#point-" + QUESTION, "Elle est jointe, page 3.");
        accessible(page);
        page.click("#file");
        assertThat(page.locator(".alert.good")).containsText("Votre appel est déposé");
        assertThat(page.locator("main")).containsText("Elle est jointe, page 3.");
        accessible(page);
        Assertions.assertThat(call("POST", "/api/v1" + own, "{\"reasons\": \"Encore.\"}", signedIn(ELECTED))
                        .statusCode())
                .isEqualTo(409);
        for (String name : List.of(TECHNICAL, ELECTED)) {
            Outbox.linkTo(People.email(name), own);
        }
        Assertions.assertThat(waitingFor(CHAIR)).anyMatch(line -> line.contains("fait appel"));
    }

    /** The jury gets one more for the appeal, who has first to say what ties them. */
    private void joined() {
        appoint(FURTHER, "member");
        Page page = visitorSignedIn(FURTHER).newPage();
        page.navigate(at("/jury"));
        accessible(page);
        page.locator("main a.btn.main[href$='" + edition + "/ties']").click();
        page.click("#go");
        assertThat(page.locator(".alert.good")).containsText("Votre déclaration est enregistrée");
    }

    /** To whoever is tied there is nothing, in the words of what isn't there. */
    private void tied() {
        sql(
                "insert into recusal (id, juror, dossier, grounds, reason, state, raised_at, version) select random_uuid(), j.id, '"
                        + id()
                        + "', 'DECLARED', '', 'OPEN', current_timestamp, 1 from juror j join person p on p.id = j.person"
                        + " where p.email = '" + People.email(OTHER) + "' and j.edition = '" + PROGRAMME + edition
                        + "'");
        String none = "00000000-0000-4000-8000-000000000000";
        for (String path : List.of(appeal(), appeal() + ".pdf")) {
            Assertions.assertThat(call("GET", path, null, signedIn(OTHER)).body())
                    .isEqualTo(call("GET", path.replace(id(), none), null, signedIn(OTHER))
                            .body())
                    .contains("\"code\":\"unknown\"");
        }
        String list = "/api/v1/jury/appeals?edition=" + PROGRAMME + edition;
        Assertions.assertThat(call("GET", list, null, signedIn(OTHER)).body()).contains("\"appeals\":[]");
        Assertions.assertThat(call("GET", list, null, signedIn(CHAIR)).body()).contains(id());
        Assertions.assertThat(call("GET", list, null, signedInAsOrganiser()).body())
                .contains(id());
        Assertions.assertThat(call("GET", list, null, signedIn(TECHNICAL)).statusCode())
                .isEqualTo(404);
    }

    private String appeal() {
        return "/api/v1/jury/dossiers/" + id() + "/appeal";
    }

    /** Only who has not read it can be chosen. */
    private void assigned() {
        Page page = visitorSignedIn(CHAIR).newPage();
        page.navigate(at("/jury/" + PROGRAMME + edition + "/appeals"));
        accessible(page);
        page.locator("tbody a").first().click();
        assertThat(page.locator("main")).containsText("La délibération n’a pas été lue.");
        assertThat(page.locator("#assigning .choices li")).hasCount(2);
        page.click("#assign");
        assertThat(page.locator("#readers-error")).containsText("au moins un juré");
        expectError("422");
        page.locator("#assigning label", new Page.LocatorOptions().setHasText(THIRD))
                .click();
        page.click("#assign");
        assertThat(page.locator(".alert.good")).containsText("La relecture est confiée");
        accessible(page);
        Outbox.linkTo(People.email(THIRD), "/jury/dossiers/" + id() + "/appeal");
    }

    private void read() {
        Page page = open(THIRD, "");
        page.locator("a[href$='/appeal']").click();
        assertThat(page.locator("main")).containsText("Elle est jointe, page 3.");
        page.locator("article.inquiry a").first().click();
        assertThat(page.locator("#q-" + QUESTION)).containsText("Elle est jointe, page 3.");
        accessible(page);
        String whole = "{\"conclusion\": {\"level\": 2, \"strengths\": [\"Une stratégie mesurée.\"]}}";
        Assertions.assertThat(call("PUT", review, whole, signedIn(THIRD), "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        for (String domain : List.of("strategy", "software", "data", "practice", "community")) {
            call("POST", review + "/domains/" + domain + "/confirmation", null, signedIn(THIRD));
        }
        var handed = call("POST", review + "/submission", null, signedIn(THIRD));
        Assertions.assertThat(handed.statusCode()).as(handed.body()).isEqualTo(200);
        Assertions.assertThat(waitingFor(CHAIR)).anyMatch(line -> line.contains("il reste à décider"));
        Assertions.assertThat(call("GET", review.replace("/review", "/readings"), null, signedIn(CHAIR))
                        .body())
                .as("the readings of the first decision stay as they were")
                .doesNotContain("Une stratégie mesurée");
    }

    private void decided() {
        Page page = visitorSignedIn(CHAIR).newPage();
        page.navigate(at("/jury/dossiers/" + id() + "/appeal"));
        assertThat(page.locator("#decide-t + div")).containsText("Les lectures sur appel portent");
        page.selectOption("#level", "2");
        page.click("#decide");
        assertThat(page.locator("#reason-error")).containsText("Écrivez le motif");
        expectError("422");
        page.fill("#reason", "La délibération suffit.");
        accessible(page);
        page.click("#decide");
        assertThat(page.locator(".alert.good")).containsText("L’appel est décidé");
        assertThat(page.locator("#decide")).hasCount(0);
        accessible(page);
        var paper = get(appeal() + ".pdf", "Cookie", signedIn(CHAIR));
        Assertions.assertThat(paper.statusCode()).isEqualTo(200);
        page.locator("a[href$='of=appeal']").click();
        assertThat(page.locator("main")).containsText("Une stratégie mesurée.");
    }

    /** The candidate, the organisers and everybody: the same at once. */
    private void told() {
        Page page = visitorSignedIn(ELECTED).newPage();
        page.navigate(at("/dossiers/" + id()));
        assertThat(page.locator("#outcome-t + div")).containsText("La décision change");
        accessible(page);
        page.locator("a[href$='/appeal']").click();
        assertThat(page.locator("main")).containsText("La délibération suffit.");
        assertThat(page.locator("main")).not().containsText(THIRD);
        accessible(page);
        Assertions.assertThat(get("/api/v1/labels?edition=" + edition).body()).contains("\"level\":2");
        Page organiser = organiser("fr-FR", DESKTOP).newPage();
        organiser.navigate(at("/organiser/editions/" + PROGRAMME + edition + "/appeals"));
        assertThat(organiser.locator("tbody")).containsText("niveau 2 au lieu de niveau 1");
        organiser.fill("#days", "10");
        organiser.click("#set");
        assertThat(organiser.locator("#days-error")).containsText("non se raccourcir");
        expectError("409");
        accessible(organiser);
        organiser.fill("#days", "45");
        organiser.click("#set");
        assertThat(organiser.locator(".alert.good")).containsText("Le délai d’appel est fixé");
        organiser.locator("tbody a").first().click();
        assertThat(organiser.locator("main")).containsText("La délibération suffit.");
        accessible(organiser);
    }

    private static void accessible(Page page) {
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        page.setViewportSize(DESKTOP, 900);
        assertAccessible(page);
    }
}
