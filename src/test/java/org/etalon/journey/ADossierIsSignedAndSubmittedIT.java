/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.etalon.platform.storage.Digest;
import org.junit.jupiter.api.Test;

/** A contributor fills, an elected member signs, the technical referent hands in: on the pages, in a browser. */
class ADossierIsSignedAndSubmittedIT extends DossierJourney {
    private static final String TECHNICAL = "Solène Abadie";
    private static final String ELECTED = "Rémi Vasseur";
    private static final String OVERSEAS = "Ludivine Bazile";
    private static final String CONTRIBUTOR = "Yanis Colin";

    @Test
    void from_the_last_answer_to_the_receipt() throws IOException {
        String edition = fresh();
        Page signing = member(ELECTED, "38563", "ELECTED_REFERENT").newPage();
        String dossier = filled(edition, "38563", TECHNICAL);
        Page written = software(member(CONTRIBUTOR, "38563", "CONTRIBUTOR"), dossier);
        assertThat(written.locator("#stage")).containsText("Brouillon");
        written.locator("#q-runs-servers .choices [value=no]").check();
        assertThat(chip(written, "runs-servers")).containsText("Enregistré à");

        Assertions.assertThat(waitingFor(ELECTED))
                .contains(TECHNICAL
                        + " a donné la dernière réponse obligatoire\u00a0: le dossier peut être relu et signé.");
        toldWhoMaySign(dossier);
        signing.navigate(dossier + "/review");
        assertThat(signing.locator("h1")).hasText("Relire et signer");
        assertThat(signing.locator(".stage a")).hasCount(0);
        assertThat(signing.locator("[aria-labelledby=gaps]")).containsText("Rien n’empêche le dépôt");
        signing.locator("#sign").click();
        assertThat(signing.locator(".alert.good")).containsText("Le dossier est signé");
        assertThat(signing.locator("[aria-labelledby=sign-t]")).containsText("Signé par " + ELECTED);
        Assertions.assertThat(waitingFor(TECHNICAL)).anyMatch(text -> text.contains(ELECTED + " a signé le dossier"));

        Page handing = visitorSignedIn(TECHNICAL).newPage();
        handing.navigate(dossier);
        handing.locator(".stage a").click();
        handing.locator("[aria-labelledby=hand] a.main").click();
        assertThat(handing.locator("#confirm")).containsText("Déposer ce dossier");
        assertAccessible(handing);
        handing.locator("#submit").click();
        assertThat(handing.locator("h1")).containsText("Accusé de dépôt n° " + edition + "-0001");
        assertThat(handing.locator(".stage a")).hasCount(0);
        assertThat(handing.locator("[aria-labelledby=more] a")).hasText("Rouvrir ou retirer le dépôt");
        assertThat(handing.locator(".alert.good")).containsText("Votre dossier est déposé");
        var download = handing.waitForDownload(
                () -> handing.locator("a[download][href$='/snapshot']").click());
        byte[] bytes = Files.readAllBytes(download.path());
        Assertions.assertThat(HexFormat.of().formatHex(Digest.sha256().digest(bytes)))
                .isEqualTo(handing.locator("code.digest").textContent());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo(edition + "-0001.json");
        Outbox.linkTo(People.email(ELECTED), "/submissions/" + edition + "-0001");

        assertThat(written.locator("#stage")).containsText("Déposé sous le n° " + edition + "-0001");
        assertThat(why(written, "free-browser")).isDisabled();
        reopened(handing, dossier, edition);
    }

    @Test
    void on_the_last_days_nobody_waits_for_a_summary() {
        String edition = fresh();
        String dossier = filled(edition, "38563", "Firmin Gall");
        sql("update edition set closes_at = current_timestamp + interval '1' day where edition = '" + edition + "'");
        sign(dossier, "38563", "Garance Hue");
        Assertions.assertThat(Outbox.linkTo(People.email("Firmin Gall"), "Garance Hue a signé le dossier"))
                .isNotEmpty();
    }

    private void toldWhoMaySign(String dossier) {
        Page page = visitorSignedIn(TECHNICAL).newPage();
        page.navigate(dossier + "/review");
        assertThat(page.locator("[aria-labelledby=sign-t]"))
                .containsText("Peut signer, au titre d’élu référent\u00a0: " + ELECTED);
        assertThat(page.locator("[aria-labelledby=hand]")).containsText("Il ne manque que la signature");
        page.close();
    }

    private void reopened(Page page, String dossier, String edition) {
        page.navigate(dossier + "/review");
        page.locator("a[href*='confirm=amend']").click();
        page.locator("#amend").click();
        assertThat(page.locator(".stage")).containsText("Le dépôt n° " + edition + "-0001 compte");
        Page list = page.context().newPage();
        list.navigate(at("/dossiers"));
        assertThat(list.locator("tr:has(a[href='" + dossier.substring(at("").length()) + "'])"))
                .containsText("Rouvert\u00a0: le dépôt n°\u00a0" + edition + "-0001 compte");
        list.close();
        page.locator("a[href*='confirm=withdraw']").click();
        assertThat(page.locator("#confirm-t")).containsText(edition + "-0001");
        page.locator("#withdraw").click();
        assertThat(page.locator(".stage")).containsText("Brouillon : rien n’est déposé");
        page.navigate(dossier + "/submissions/" + edition + "-0001");
        assertThat(page.locator(".alert.warn")).containsText("ne compte plus");
        assertAccessible(page);
    }

    private String signed() {
        String dossier = filled(fresh(), "38563", TECHNICAL);
        sign(dossier, "38563", ELECTED);
        return dossier;
    }

    private Page aboutToSubmit(String dossier) {
        Page page = visitorSignedIn(TECHNICAL).newPage();
        page.navigate(dossier + "/review?confirm=submit");
        return page;
    }

    @Test
    void handing_in_waits_for_what_is_not_saved_yet() {
        String dossier = signed();
        Page page = aboutToSubmit(dossier);
        page.evaluate(
                """
                () => { const { id, person } = document.getElementById("words").dataset;
                  localStorage.setItem(`etalon-dossier/${id}/${person}/free-browser`, '{"base":0}'); }""");
        page.locator("#submit").click();
        assertThat(page.locator("#waiting")).containsText("Une réponse écrite dans ce navigateur");
        assertThat(page.locator("#waiting a")).hasCount(1);
        assertAccessible(page);
        page.evaluate("localStorage.clear()");
        assertThat(page.locator("h1")).containsText("Accusé de dépôt");
    }

    @Test
    void what_became_impossible_meanwhile_is_said() {
        String dossier = signed();
        Page page = aboutToSubmit(dossier);
        var changed = call(
                "PUT",
                api(dossier) + "/answers/free-browser",
                "{\"answer\": 12, \"state\": \"answered\"}",
                signedIn(TECHNICAL),
                "If-Match",
                "*");
        Assertions.assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        page.locator("#submit").click();
        assertThat(page.locator(".alert.bad")).containsText("Le dossier a changé depuis sa signature");
        assertThat(page.locator("#confirm")).hasCount(0);
        expectError("422");
        assertAccessible(page);
    }

    @Test
    void what_is_missing_is_told_first_and_every_page_is_open_to_all() {
        String edition = fresh();
        edition(edition);
        String dossier = begin(member(OVERSEAS, "97105", "TECHNICAL_REFERENT"), edition);
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, PHONE, 320}) {
                Page page = signIn(visitor(locale, width), OVERSEAS).newPage();
                page.navigate(dossier + "/review");
                assertThat(page.locator(".missing li.todo")).hasCount(4);
                assertThat(page.locator("main"))
                        .containsText("en-GB".equals(locale) ? "in Guadeloupe" : "en Guadeloupe");
                assertThat(page.locator("[aria-labelledby=sign-t]"))
                        .containsText("en-GB".equals(locale) ? "Nobody has the role" : "Personne n’a encore le rôle");
                assertThat(page.locator("[aria-labelledby=hand]"))
                        .containsText(
                                "en-GB".equals(locale)
                                        ? "4 required answers and the signature"
                                        : "4 réponses obligatoires, et la signature");
                assertAccessible(page);
            }
        }
    }

    @Test
    void after_closing_the_pages_say_so_and_offer_nothing() {
        String edition = fresh();
        String dossier = filled(edition, "38563", TECHNICAL);
        sign(dossier, "38563", ELECTED);
        sql("update edition set closes_at = current_timestamp - interval '20' minute where edition = '" + edition
                + "'");
        Page page = visitorSignedIn(TECHNICAL).newPage();
        page.navigate(dossier + "/review?confirm=submit");
        assertThat(page.locator(".stage")).containsText("L’édition est close, et rien n’a été déposé");
        assertThat(page.locator("main form")).hasCount(0);
        String cookie = signedIn(TECHNICAL);
        Assertions.assertThat(
                        call("POST", api(dossier) + "/submission", null, cookie).statusCode())
                .isEqualTo(409);
        String stranger = signedIn("Sacha Joly");
        for (String address : List.of("/review", "/submissions/" + edition + "-0001")) {
            Assertions.assertThat(get(dossier.substring(at("").length()) + address, "Cookie", stranger)
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
