/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.Test;

/** Jurors judge a dossier as it was handed in, each for themselves; then they see where they are far apart. */
class JurorsReadADossierIT extends ReadingJourney {
    private static Locator verdict(Page page, String question, String verdict) {
        return page.locator("#q-" + question + " [data-field=verdict][value=" + verdict + "]");
    }

    private static Locator reason(Page page, String question) {
        return page.locator("#r-" + question);
    }

    @Test
    void a_juror_judges_what_was_handed_in_loses_nothing_and_hands_the_reading_in() {
        Page page = open(ONE, "/strategy");
        assertThat(page.locator("#q-elected-lead .told")).containsText("Oui");
        String before = page.locator("#figures-in .now b").textContent();
        verdict(page, "elected-lead", "corrected").focus();
        page.keyboard().press("Space");
        assertThat(chip(page, "elected-lead")).containsText("c’est la réponse déclarée");
        page.locator("#q-elected-lead [data-correction] [value=no]").focus();
        page.keyboard().press("Space");
        assertThat(chip(page, "elected-lead")).containsText("dites pourquoi vous corrigez");
        assertThat(page.locator("#menu [aria-current] .n")).containsText("0/");
        assertThat(page.locator("#figures-in")).containsText("Correction pas encore comptée\u00a0: 1.6");
        assertThat(page.locator("#figures-in .now b")).hasText(before);
        reason(page, "elected-lead").fill("Aucune délégation ne figure au tableau du conseil.");
        assertThat(page.locator("#menu [aria-current] .n")).containsText("1/");
        assertThat(page.locator("#figures-in .now b")).not().hasText(before);
        assertThat(page.locator("#figures-in")).not().containsText("pas encore comptée");
        Assertions.assertThat(page.locator("#figures-in b").first().textContent())
                .isEqualTo(before);
        nothingToJudge(page);
        takenBack(page);
        assertThat(chip(page, "elected-lead")).not().containsText("pas encore jugé");

        offline(page);
        anotherWindow(page);
        page.locator("[data-rest]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#menu [aria-current] .n")).hasClass(java.util.regex.Pattern.compile(".*done.*"));
        assertThat(verdict(page, "digital-strategy", "confirmed")).isChecked();
        assertThat(verdict(page, "elected-lead", "corrected")).isChecked();
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        page.setViewportSize(DESKTOP, 900);
        handedIn(page);
    }

    /** Where nothing was answered there is no verdict to give; a note can be left. */
    private static void nothingToJudge(Page page) {
        Locator bare = page.locator(".question:not([data-judge])[data-role=question]:not([hidden])")
                .first();
        assertThat(bare.locator("[data-chip]")).containsText("Rien à juger");
        assertThat(bare.locator("[data-field=verdict]").first()).isHidden();
        assertThat(bare.locator("[data-reason]")).isHidden();
        assertThat(bare.locator("details.more summary")).isVisible();
    }

    /** A reason of a correction that is taken back stays in sight, and is said to be told to nobody. */
    private static void takenBack(Page page) {
        verdict(page, "elected-lead", "confirmed").click();
        assertThat(page.locator("#q-elected-lead [data-mute]")).containsText("personne d’autre ne le lit");
        assertThat(reason(page, "elected-lead")).hasValue("Aucune délégation ne figure au tableau du conseil.");
        verdict(page, "elected-lead", "corrected").click();
        page.locator("#q-elected-lead [data-correction] [value=no]").check();
        assertThat(page.locator("#q-elected-lead [data-mute]")).isHidden();
        assertThat(page.locator("#menu [aria-current] .n")).containsText("1/");
    }

    /** What is written while nothing reaches the server is there again, and goes once it does. */
    private void offline(Page page) {
        page.route("**/review/questions/*", Route::abort);
        page.locator("#q-digital-strategy details.more summary").click();
        page.fill("#n-digital-strategy", "À vérifier en séance.");
        assertThat(page.locator("#alarm")).containsText("ne sont pas encore enregistrés");
        errors.clear();
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(page.locator("#alarm")).containsText("ne sont pas encore enregistrés");
        Assertions.assertThat(page.inputValue("#n-digital-strategy")).isEqualTo("À vérifier en séance.");
        page.unroute("**/review/questions/*");
        page.locator("[data-again]").click();
        assertThat(page.locator("#alarm")).isEmpty();
        assertThat(page.locator("#saved")).containsText("Tout est enregistré");
        errors.clear();
    }

    /** Two windows of the same juror: who comes second chooses. */
    private void anotherWindow(Page page) {
        Page second = page.context().newPage();
        second.navigate(dossier + "/strategy");
        assertThat(second.locator("#saved")).containsText("Tout est enregistré");
        second.route("**/panel?*", Route::abort);
        reason(page, "elected-lead").fill("Le tableau du conseil n’en dit rien.");
        assertThat(chip(page, "elected-lead")).containsText("Enregistré");
        reason(second, "elected-lead").fill("Rien.");
        assertThat(second.locator("#q-elected-lead .dispute")).containsText("Le tableau du conseil n’en dit rien.");
        second.locator("[data-rest]").click();
        assertThat(second.locator("#rest-said")).containsText("Choisissez d’abord entre les deux versions\u00a0: 1.6");
        second.locator("#q-elected-lead [data-keep=theirs]").click();
        assertThat(reason(second, "elected-lead")).hasValue("Le tableau du conseil n’en dit rien.");
        assertThat(second.locator("#rest-said")).isEmpty();
        Assertions.assertThat(
                        second.locator("#rest-said").evaluate("each => getComputedStyle(each, '::before').content"))
                .as("no sign where nothing is said")
                .isEqualTo("none");
        second.close();
        errors.clear();
    }

    private void handedIn(Page page) {
        for (String domain : List.of("strategy", "software", "data", "practice", "community")) {
            page.navigate(dossier + "/" + domain);
            boolean judging = page.locator("[data-judge=yes]").count() > 0;
            assertThat(page.locator("[data-rest]")).hasCount(judging ? 1 : 0);
        }
        for (String domain : List.of("software", "data", "practice", "community")) {
            call("POST", review + "/domains/" + domain + "/confirmation", null, signedIn(ONE));
        }
        page.navigate(dossier);
        page.fill("#strengths", "Une stratégie mesurée.\n\nUne suite libre.");
        assertThat(page.locator("#q-end [data-chip]")).containsText("Enregistré");
        page.click("#go");
        assertThat(page.locator("main .alert.bad")).containsText("Proposez un niveau");
        expectError("422");
        assertThat(page.locator("#strengths")).hasValue("Une stratégie mesurée.\nUne suite libre.");
        page.locator("main .alert.bad a").click();
        page.selectOption("#level", "1");
        assertThat(page.locator("#gaps")).containsText("Rien ne manque");
        page.click("#go");
        assertThat(page.locator(".alert.good")).containsText("Votre lecture est remise");
        assertThat(page.locator("#shut")).containsText("Elle ne change plus");
        assertThat(page.locator("#level")).isDisabled();
        page.locator("a[href$='/readings']").click();
        assertThat(page.locator("main")).containsText("Moins de deux lectures");
        assertAccessible(page);
    }

    @Test
    void readings_are_unseen_until_ones_own_is_handed_in_and_then_compared() {
        handIn(ONE, "{\"digital-strategy\": {\"verdict\": \"confirmed\", \"reason\": \"Un doute levé.\"}}", 1);
        Assertions.assertThat(status("GET", "/readings", OTHER)).isEqualTo(409);
        Page later = visitorSignedIn(OTHER).newPage();
        later.navigate(dossier + "/readings");
        assertThat(later.locator("main")).containsText("une fois la vôtre remise");
        assertThat(later.locator("main")).not().containsText(ONE);
        handIn(
                OTHER,
                "{\"elected-lead\": {\"verdict\": \"corrected\", \"answer\": \"no\", \"reason\": \"Non.\", \"note\": \"secret\"}}",
                2);
        String found = call("GET", review.replace("/review", "/readings"), null, signedIn(ONE))
                .body();
        Assertions.assertThat(found)
                .contains("\"kind\":\"levels\"", "\"Non.\"")
                .doesNotContain("secret", "Un doute levé.");
        Assertions.assertThat(call("GET", review, null, signedIn(ONE)).body()).contains("Un doute levé.");
        Page page = visitorSignedIn(CHAIR).newPage();
        page.navigate(dossier + "/readings");
        assertThat(page.locator(".apart")).containsText("Niveau proposé");
        assertThat(page.locator("main")).containsText("Avec moins de trois lectures");
        assertThat(page.locator("main")).not().containsText("Un doute levé.");
        assertAccessible(page);
        page.selectOption(
                "#juror", new com.microsoft.playwright.options.SelectOption().setLabel(THIRD + " (aucun dossier)"));
        page.fill("#due", "2020-01-01");
        page.click("#go");
        assertThat(page.locator("#due-error")).containsText("à partir d’aujourd’hui");
        expectError("422");
        page.fill("#due", "");
        page.click("#go");
        assertThat(page.locator(".alert.good")).containsText("Le lecteur est appelé");
        Outbox.linkTo(People.email(THIRD), "/jury/dossiers/" + id());
        Assertions.assertThat(status("GET", "/review", THIRD)).isEqualTo(200);
        shutOut();
        late();
    }

    private int status(String verb, String path, String name) {
        return call(verb, review.replace("/review", path), null, signedIn(name)).statusCode();
    }

    /** By REST: the rest confirmed, a level, an opinion. @param verdicts by question */
    private void handIn(String name, String verdicts, int level) {
        String whole = "{\"verdicts\": " + verdicts + ", \"conclusion\": {\"level\": " + level
                + ", \"ways\": [\"Continuer.\"]}}";
        var kept = call("PUT", review, whole, signedIn(name), "If-Match", "\"0\"");
        Assertions.assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        Assertions.assertThat(call("PUT", review, "{}", signedIn(name), "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        for (String domain : List.of("strategy", "software", "data", "practice", "community")) {
            Assertions.assertThat(call("POST", review + "/domains/" + domain + "/confirmation", null, signedIn(name))
                            .statusCode())
                    .isEqualTo(200);
        }
        var handed = call("POST", review + "/submission", null, signedIn(name));
        Assertions.assertThat(handed.statusCode()).as(handed.body()).isEqualTo(200);
        Assertions.assertThat(((Map<?, ?>) JsonTree.read(handed.body())).get("open"))
                .isEqualTo(false);
    }

    /** To whoever is tied to it the dossier is unknown, on every page and by REST, in the words of what isn't there. */
    private void shutOut() {
        sql(
                "insert into recusal (id, juror, dossier, grounds, reason, state, raised_at, version) select random_uuid(), j.id, '"
                        + id()
                        + "', 'DECLARED', '', 'OPEN', current_timestamp, 1 from juror j join person p on p.id = j.person"
                        + " where p.email = '" + People.email(OTHER) + "' and j.edition = 'territoire-numerique-libre/"
                        + edition + "'");
        String none = "00000000-0000-4000-8000-000000000000";
        for (String page : List.of("", "/strategy", "/panel", "/readings")) {
            String path = dossier.substring(at("").length()) + page;
            var hidden = get(path, "Cookie", signedIn(OTHER));
            Assertions.assertThat(hidden.statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/review", "/readings", "/evidence/" + none + "/content")) {
            String hidden = review.replace("/review", path);
            Assertions.assertThat(call("GET", hidden, null, signedIn(OTHER)).body())
                    .isEqualTo(call("GET", hidden.replace(id(), none), null, signedIn(OTHER))
                            .body())
                    .contains("\"code\":\"unknown\"");
        }
        Assertions.assertThat(call("GET", review.replace("/review", "/readings"), null, signedIn(ONE))
                        .body())
                .as("what was said by whoever is tied counts no more")
                .doesNotContain("\"Non.\"");
    }

    /** The day after the last one: readable, said to be closed, nothing lost. */
    private void late() {
        Page page = open(THIRD, "/strategy");
        // the page hears of the end by its save alone
        page.route("**/panel?*", panel -> panel.fulfill(new Route.FulfillOptions().setStatus(304)));
        verdict(page, "elected-lead", "confirmed").click();
        assertThat(chip(page, "elected-lead")).containsText("Enregistré");
        sql("update assignment set due_on = current_date - 3 where dossier = '" + id() + "'");
        page.locator("#q-elected-lead details.more summary").click();
        page.fill("#n-elected-lead", "Écrit une minute trop tard.");
        assertThat(page.locator("#alarm")).containsText("Le délai de lecture est passé");
        expectError("409");
        page.unroute("**/panel?*");
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(page.locator("#shut")).containsText("Le délai de lecture est passé");
        assertThat(verdict(page, "elected-lead", "confirmed")).isChecked();
        assertThat(page.locator("#n-elected-lead")).hasValue("Écrit une minute trop tard.");
        assertThat(verdict(page, "elected-lead", "confirmed")).isDisabled();
        // it was tried again, and refused again
        assertThat(page.locator("#alarm")).containsText("Le délai de lecture est passé");
        errors.clear();
    }
}
