/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.etalon.jury.log.LogCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organisers check what was handed in, ask for a correction, see what it changed, and say which dossiers the jury gets. */
class ADossierIsCheckedIT extends DossierJourney {
    private static final String TECHNICAL = "Nora Delmas";
    private static final String ELECTED = "Yves Carlier";
    private static final String FONTAINE = "38169";
    private static final String SAINT_EGREVE = "38382";
    private static final String ASKED = "free-browser";
    private static final String WORDS = "Sur combien de postes ? Dites-le.";

    private String edition;
    private String organisers;
    private String dossier;

    @BeforeEach
    void two_towns_handed_in_and_the_edition_has_closed() {
        edition = fresh();
        organisers = "/organiser/editions/territoire-numerique-libre/" + edition;
        dossier = handedIn(FONTAINE, TECHNICAL, ELECTED);
        handedIn(SAINT_EGREVE, "Lise Aubert", "Paul Verdier");
        sql(
                "update edition set stage = 'IN_REVIEW', closes_at = current_timestamp - interval '1' hour where edition = '"
                        + edition + "'");
    }

    private String handedIn(String town, String technical, String elected) {
        String begun = filled(edition, town, technical);
        sign(begun, town, elected);
        submitted(begun, technical);
        return begun;
    }

    private void submitted(String where, String technical) {
        Assertions.assertThat(call("POST", api(where) + "/submission", null, signedIn(technical))
                        .statusCode())
                .isEqualTo(201);
    }

    private String id() {
        return dossier.substring(dossier.lastIndexOf('/') + 1);
    }

    private String decisions() {
        return "/api/v1" + organisers + "/admissions/" + id();
    }

    private int decide(String decision, String started) {
        return call("PUT", decisions(), decision, signedInAsOrganiser(), "If-Match", started)
                .statusCode();
    }

    @Test
    void a_dossier_is_corrected_at_what_was_asked_and_the_jury_gets_what_is_admissible() {
        Page page = organiser("fr-FR", DESKTOP).newPage();
        asksForACorrection(page);
        correctsWhatWasAsked();
        seesWhatChangedAndAdmits(page);
        admitsAllThatIsComplete(page);
        refusesWithAReason();
        logged();
        hinderNobody();
    }

    private void asksForACorrection(Page page) {
        page.navigate(at(organisers));
        page.locator("a[href$='/admissions']").click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        page.fill("#find", "fontaine");
        page.locator(".find button").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody a").click();
        assertThat(page.locator(".facts")).containsText(ELECTED);
        page.locator("#q-" + ASKED + " summary").click();
        page.fill("#words-" + ASKED, WORDS);
        page.fill("#until-" + ASKED, "2020-01-01T12:00");
        page.click("#ask");
        assertThat(page.locator("#until-" + ASKED + "-error")).containsText("échéance à venir");
        expectError("422");
        assertThat(page.locator("#words-" + ASKED)).hasValue(WORDS);
        page.fill("#until-" + ASKED, "");
        page.click("#ask");
        assertThat(page.locator(".alert.good")).containsText("La correction est demandée");
        assertThat(page.locator("#admit")).hasCount(0);
        Outbox.linkTo(People.email(TECHNICAL), "/dossiers/" + id());
        Outbox.linkTo(People.email(ELECTED), "/dossiers/" + id());
        Assertions.assertThat(decide("{\"state\": \"admissible\"}", "\"1\"")).isEqualTo(409);
    }

    private void correctsWhatWasAsked() {
        BrowserContext technical = visitorSignedIn(TECHNICAL);
        Page page = technical.newPage();
        page.navigate(dossier);
        assertThat(page.locator(".alert.warn")).containsText(WORDS);
        assertAccessible(page);
        page.locator(".asked-list a").click();
        assertThat(page.locator("#asked-" + ASKED)).containsText(WORDS);
        assertThat(page.locator("[name='q.free-office-suite']")).isDisabled();
        assertAccessible(page);
        page.fill("[name='q." + ASKED + "']", "80");
        assertThat(page.locator("#saved")).containsText("Tout est enregistré");
        assertThat(page.locator("[name='q.free-office-suite']")).isDisabled();
        onlyThat();
        page.navigate(dossier + "/software/form");
        assertThat(page.locator("[name='v.free-office-suite']")).hasCount(0);
        page.fill("[name='j." + ASKED + "']", "Sur 40 postes.");
        page.locator("#plain button").first().click();
        assertThat(page.locator(".alert.good")).isVisible();
        page.navigate(dossier + "/review");
        assertThat(page.locator("[aria-labelledby=sign-t]")).containsText("ne vaut plus");
        Page elected = visitorSignedIn(ELECTED).newPage();
        elected.navigate(dossier + "/review");
        elected.click("#sign");
        assertThat(elected.locator(".alert.good")).containsText("Le dossier est signé");
        page.navigate(dossier + "/review");
        page.locator("a[href$='confirm=submit#confirm']").click();
        page.click("#submit");
        assertThat(page.locator(".alert.good")).containsText("Votre dossier est déposé");
        page.navigate(dossier);
        assertThat(page.locator("main")).containsText("Votre correction est déposée");
        assertThat(page.locator(".asked-list")).hasCount(0);
    }

    /** By no interface anything else. */
    private void onlyThat() {
        String cookie = signedIn(TECHNICAL);
        String other = api(dossier) + "/answers/free-office-suite";
        var refused = call("PUT", other, "{\"answer\": 10}", cookie, "If-Match", "*");
        Assertions.assertThat(refused.statusCode()).isEqualTo(409);
        Assertions.assertThat(refused.body()).contains("correction-not-asked");
        String answers = "{\"format\": \"etalon/answers/1\", \"questionnaire\": \"territoire-numerique-libre/2026\","
                + " \"rules\": \"%s\", \"answers\": {\"free-office-suite\": {\"answer\": 10, \"state\": \"answered\","
                + " \"justification\": null, \"version\": 0}}}";
        String rules = call("GET", api(dossier) + "/answers.json", null, cookie)
                .body()
                .replaceAll("(?s).*\"rules\":\"([0-9a-f]{64}).*", "$1");
        var back = call("PUT", api(dossier) + "/answers.json", answers.formatted(rules), cookie);
        Assertions.assertThat(back.statusCode()).as(back.body()).isEqualTo(422);
        Assertions.assertThat(back.body()).contains("correction-not-asked");
        String candidacy =
                call("GET", api(dossier) + "/admission", null, cookie).body();
        Assertions.assertThat(candidacy).contains("\"correction-asked\"", WORDS);
        Assertions.assertThat(call("GET", api(dossier) + "/admission", null, signedIn("Lise Aubert"))
                        .statusCode())
                .isEqualTo(404);
    }

    private void seesWhatChangedAndAdmits(Page page) {
        page.navigate(at(organisers + "/admissions?state=corrected"));
        page.locator("tbody a").click();
        assertThat(page.locator(".differing")).hasCount(1);
        assertThat(page.locator(".differing ins")).containsText("80");
        assertThat(page.locator(".differing ins")).containsText("Sur 40 postes.");
        assertThat(page.locator(".differing del")).containsText("Sans réponse");
        Page late = page.context().newPage();
        late.navigate(page.url());
        page.click("#admit");
        assertThat(page.locator(".alert.good")).containsText("déclaré recevable");
        late.click("#admit");
        assertThat(late.locator(".alert.bad")).containsText("entre-temps");
        expectError("412");
    }

    private void admitsAllThatIsComplete(Page page) {
        String all = "/api/v1" + organisers + "/admissions/complete?dry-run=true";
        Assertions.assertThat(call("POST", all, null, signedInAsOrganiser()).body())
                .contains("\"applied\":false", "Saint-Égrève")
                .doesNotContain("Fontaine");
        page.navigate(at(organisers + "/admissions"));
        page.click("#all-go");
        assertThat(page.locator("#confirm li")).hasCount(1);
        page.click("#do");
        assertThat(page.locator(".alert.good")).containsText("Un dossier est déclaré recevable");
        assertThat(page.locator("#all-go")).hasCount(0);
        Assertions.assertThat(call(
                                "GET",
                                "/api/v1" + organisers + "/admissions?state=admissible",
                                null,
                                signedInAsOrganiser())
                        .body())
                .contains("Saint-Égrève", "Fontaine");
    }

    private void refusesWithAReason() {
        Assertions.assertThat(decide("{\"state\": \"inadmissible\"}", "*")).isEqualTo(422);
        Assertions.assertThat(decide("{\"state\": \"inadmissible\", \"reason\": \"Hors délai.\"}", "\"0\""))
                .isEqualTo(412);
        Assertions.assertThat(decide("{\"state\": \"inadmissible\", \"reason\": \"Hors délai.\"}", "*"))
                .isEqualTo(200);
        Page page = visitorSignedIn(TECHNICAL).newPage();
        page.navigate(dossier);
        assertThat(page.locator(".alert.bad")).containsText("Hors délai.");
        Assertions.assertThat(call("GET", decisions(), null, signedInAsJuror()).statusCode())
                .isEqualTo(404);
    }

    private void logged() {
        var kept = call("GET", "/api/v1" + organisers + "/log.jsonl", null, signedInAsOrganiser());
        Assertions.assertThat(
                        LogCheck.of(kept.body().lines().map(String::getBytes).toList())
                                .fault())
                .isEmpty();
        Assertions.assertThat(kept.body().lines().map(line -> line.replaceAll(".*\"kind\":\"([a-z-]+)\".*", "$1")))
                .containsExactly(
                        "correction-asked",
                        "correction-handed-in",
                        "dossier-admitted",
                        "dossier-admitted",
                        "dossier-refused");
    }

    private void hinderNobody() {
        for (int width : new int[] {DESKTOP, PHONE}) {
            for (String locale : List.of("fr-FR", "en-GB")) {
                Page page = organiser(locale, width).newPage();
                for (String path : List.of("/admissions", "/admissions/" + id())) {
                    page.navigate(at(organisers + path));
                    assertThat(page.locator("h1")).hasCount(1);
                    assertAccessible(page);
                }
                page.locator("summary").first().click();
                assertAccessible(page);
            }
        }
    }
}
