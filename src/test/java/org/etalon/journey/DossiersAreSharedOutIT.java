/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossiers are shared out by themselves, by hand and by a file; each juror hears of it once and sees what they have to read. */
class DossiersAreSharedOutIT extends SharingJourney {
    private static final String CHAIR = "Odile Partage";
    private static final String ONE = "Yves Lecteur";
    private static final String TWO = "Zoé Lectrice";
    private static final String CROLLES = "38140";
    private static final String MEYLAN = "38229";
    private static final String VIENNE = "38544";

    private String edition;

    @BeforeEach
    void three_towns_are_candidates() {
        edition = fresh();
        edition(edition);
        appoint(edition, CHAIR, "chair", "");
        appoint(edition, ONE, "member", "");
        appoint(edition, TWO, "member", ", \"most\": 2, \"absences\": [{\"first\": \"2030-01-01\"}]");
        close(edition);
        var crolles = handedIn(edition, CROLLES);
        handedIn(edition, MEYLAN);
        handedIn(edition, VIENNE);
        declare(edition, CHAIR, crolles);
        declare(edition, ONE);
        declare(edition, TWO);
    }

    private String jury(String page) {
        return at("/jury/territoire-numerique-libre/" + edition + "/" + page);
    }

    private String organisers(String page) {
        return at("/organiser/editions/territoire-numerique-libre/" + edition + "/" + page);
    }

    @Test
    void what_is_shared_out_is_seen_before_and_applied_as_a_whole() {
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(organisers("jury"));
        page.locator("main a[href$='/assignments']").click();
        assertThat(page.locator("main")).containsText("À 3 d’entre eux, il manque des lecteurs.");
        page.locator("main a[href$='/share']").click();
        page.fill("#due", "2031-03-01");
        page.locator("[name=look]").click();
        assertThat(page.locator("[aria-labelledby=seen-t]")).containsText("Rien n’est encore changé");
        assertThat(page.locator("caption:has-text('Ce qui serait confié') ~ tbody tr"))
                .hasCount(3);
        Assertions.assertThat(Outbox.to(People.email(ONE))).noneMatch(text -> text.contains("Meylan"));
        page.locator("[name=apply]").click();
        assertThat(page.locator(".alert.good")).containsText("La répartition est enregistrée");
        assertThat(page.locator("main")).containsText("Chacun a ses lecteurs.");
        String own = "/jury/territoire-numerique-libre/" + edition + "/dossiers";
        Outbox.linkTo(People.email(ONE), own);
        Assertions.assertThat(Outbox.to(People.email(ONE)).stream().filter(text -> text.contains(own)))
                .as("one letter for all of them")
                .singleElement()
                .satisfies(text -> Assertions.assertThat(text).contains("2 dossiers", "mars 2031"));
        tooFew(page);
        byHand(page);
        byFile(page);
        toRead();
        logged();
    }

    private void tooFew(Page page) {
        page.fill("#least", "3");
        page.click("#set");
        assertThat(page.locator(".alert.good")).containsText("Le nombre de lecteurs est enregistré");
        page.navigate(organisers("assignments/share"));
        page.locator("[name=look]").click();
        assertThat(page.locator(".alert.bad")).containsText("Crolles aurait 2 lecteurs au lieu de 3.");
        assertThat(page.locator(".alert.bad")).containsText("Liés à ce candidat : " + CHAIR);
        page.navigate(organisers("assignments"));
        page.fill("#least", "2");
        page.click("#set");
        assertThat(page.locator(".alert.good")).containsText("Le nombre de lecteurs est enregistré");
    }

    private void byHand(Page page) {
        page.locator("main a:has-text('Crolles')").click();
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(page.locator("li:has-text('" + CHAIR + "') input")).isDisabled();
        page.locator("li:has-text('" + ONE + "') input").uncheck();
        page.click("#go");
        assertThat(page.locator(".alert.good")).containsText("La répartition est enregistrée");
        assertThat(page.locator("main")).containsText("À l’un d’eux, il manque des lecteurs.");
        other.locator("li:has-text('" + TWO + "') input").uncheck();
        other.click("#go");
        assertThat(other.locator(".alert.bad")).containsText("Quelqu’un a changé la répartition entre-temps");
        expectError("412");
        other.close();
    }

    private void byFile(Page page) {
        page.navigate(organisers("assignments/share"));
        send(
                page,
                "code;name;due\n38140;" + ONE + ";\n38140;" + CHAIR + ";\n38140;" + TWO + ";2031-04-01\nx;" + ONE
                        + ";\n");
        assertThat(page.locator(".alert.bad")).containsText("Ligne 3");
        assertThat(page.locator(".alert.bad")).containsText("Ligne 5");
        assertThat(page.locator("[name=apply]")).hasCount(0);
        send(page, "code;name;due\n38140;" + ONE + ";2031-04-01\n38140;" + TWO + ";\n");
        page.locator("[name=apply]").click();
        assertThat(page.locator(".alert.good")).containsText("La répartition est enregistrée");
        assertThat(page.locator("main")).containsText("Chacun a ses lecteurs.");
    }

    private static void send(Page page, String text) {
        page.setInputFiles("#file", new FilePayload("lecteurs.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
    }

    private void toRead() {
        sql(
                "update assignment set due_on = date '2020-01-01' where due_on < date '2031-04-01' and juror in (select j.id from juror j"
                        + " join person p on p.id = j.person where p.email = '" + People.email(ONE) + "')");
        Page own = visitorSignedIn(ONE).newPage();
        own.navigate(at("/jury"));
        own.locator("a[href$='" + edition + "/dossiers']").click();
        assertThat(own.locator("tbody tr:has-text('Crolles')")).containsText("à lire");
        assertThat(own.locator("tbody tr")).hasCount(2);
        assertThat(own.locator("tbody tr").first()).containsText("en retard");
        Assertions.assertThat(call(
                                "GET",
                                "/api/v1/jury/dossiers?edition=territoire-numerique-libre/" + edition,
                                null,
                                signedIn(ONE))
                        .body())
                .contains("\"name\":\"Crolles\"", "\"due\":\"2031-04-01\"", "\"state\":\"to-read\"");
        Assertions.assertThat(get(jury("assignments").substring(at("").length()), "Cookie", signedIn(ONE))
                        .statusCode())
                .as("to who leads nothing")
                .isEqualTo(404);
    }

    private void logged() {
        String log = call(
                        "GET",
                        "/api/v1/organiser/editions/territoire-numerique-libre/" + edition + "/log.jsonl",
                        null,
                        signedInAsOrganiser())
                .body();
        Assertions.assertThat(log)
                .contains("dossiers-assigned", "assignment-lifted", "readers-set")
                .doesNotContain("Crolles", ONE);
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, 1280", "en-GB, 390"})
    void the_pages_hinder_nobody(String locale, int width) {
        Page page = organiser(locale, width).newPage();
        page.navigate(organisers("assignments"));
        assertAccessible(page);
        page.locator("tbody a").first().click();
        assertThat(page.locator("input[type=checkbox]")).hasCount(3);
        assertAccessible(page);
        page.navigate(organisers("assignments/share"));
        page.locator("[name=look]").click();
        assertThat(page.locator("[name=apply]")).hasCount(1);
        assertAccessible(page);
        send(page, "code;name\n1;x\n");
        assertThat(page.locator(".alert.bad")).hasCount(1);
        assertAccessible(page);
        Page chair = signIn(visitor(locale, width), CHAIR).newPage();
        chair.navigate(jury("assignments"));
        assertThat(chair.locator("main")).not().containsText("Crolles");
        assertAccessible(chair);
        chair.navigate(jury("dossiers"));
        assertAccessible(chair);
    }
}
