/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A dossier is filled in many tabs, is not left by mistake, and is filled without a script too. */
class FillingHoldsOutIT extends DossierJourney {
    private static final String TOWN = "38563";
    private static final int TABS = 20;

    @Test
    void in_twenty_tabs_at_once() {
        BrowserContext member = member("Solenn Roux", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(member);
        List<Page> tabs = new ArrayList<>();
        for (int i = 0; i < TABS; i++) {
            tabs.add(software(member, dossier));
        }
        for (int i : new int[] {0, TABS / 2, TABS - 1}) {
            tabs.get(i).bringToFront();
            why(tabs.get(i), "free-browser").fill("Depuis l’onglet " + i);
            assertThat(chip(tabs.get(i), "free-browser")).containsText("Enregistré à");
            // where somebody is about to write, nothing changes under their hands
            tabs.get(i).locator("h1").click();
            for (int other : new int[] {0, TABS / 2, TABS - 1}) {
                assertThat(why(tabs.get(other), "free-browser")).hasValue("Depuis l’onglet " + i);
            }
        }
    }

    @Test
    void leaving_with_something_unsaved_warns() {
        BrowserContext member = member("Solenn Roux", TOWN, "TECHNICAL_REFERENT");
        Page page = software(member, begin(member));
        var warned = new AtomicReference<String>();
        page.onDialog(dialog -> {
            warned.set(dialog.type());
            dialog.accept();
        });
        page.locator("[data-talk=free-browser] summary").click();
        page.locator("[data-talk=free-browser] [data-text]").pressSequentially("Pas encore envoyé");
        page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
        Assertions.assertThat(warned.get()).isEqualTo("beforeunload");
    }

    @Test
    void without_a_script_one_form_saves_what_was_changed_and_shows_both_answers_where_somebody_was_first() {
        BrowserContext member = member("Solenn Roux", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(member);
        Page plain = signIn(
                        visitor(new Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setViewportSize(PHONE, 900)
                                .setJavaScriptEnabled(false)),
                        "Solenn Roux")
                .newPage();
        plain.navigate(dossier + "/software");
        plain.locator("noscript a.btn").click();
        plain.locator("[name='q.free-browser']").fill("72,5");
        plain.locator("[name='s.free-browser']").selectOption("to-confirm");
        plain.locator("[name='q.free-mail-client'][value=most]").check();
        plain.locator("[name='q.free-workstations']").fill("beaucoup");
        plain.locator("form button.main").first().click();

        assertThat(plain.locator("[role=status]")).containsText("2 réponses sont enregistrées");
        assertThat(plain.locator("#e-free-workstations")).isVisible();
        assertThat(plain.locator("[name='q.free-workstations']")).hasValue("beaucoup");
        plain.locator("[name='q.free-workstations']").fill("");
        Page scripted = software(member, dossier);
        assertThat(scripted.locator("[name='q.free-browser']")).hasValue("72,5");
        // the chip says so of what was saved before, too
        scripted.waitForResponse(answer -> answer.request().method().equals("PUT"), () -> why(scripted, "free-browser")
                .fill("Relevé du 3 mars"));
        assertThat(chip(scripted, "free-browser")).containsText("Enregistré à");

        plain.locator("[name='q.free-mail-client'][value=all]").check();
        plain.locator("[name='q.free-browser']").fill("73");
        plain.locator("form button.main").first().click();
        assertThat(plain.locator("[role=status]")).containsText("Une réponse est enregistrée");
        assertThat(plain.locator(".alert.warn .said")).hasText("Relevé du 3 mars");
        assertThat(plain.locator("[name='q.free-browser']")).hasValue("73");
        plain.locator("form button.main").first().click();
        assertThat(plain.locator("[role=status]")).containsText("Une réponse est enregistrée");
        scripted.locator("h1").click();
        assertThat(scripted.locator("[name='q.free-browser']")).hasValue("73");
    }

    @Test
    void the_plain_form_names_questions_and_choices_as_people_know_them_and_leads_to_them() {
        BrowserContext member = member("Solenn Roux", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(member);
        Page plain = member.newPage();
        plain.navigate(dossier + "/community/form");
        var question =
                plain.locator(".question:has([type=checkbox][value=none])").first();
        String id = question.getAttribute("data-question");
        question.locator("[type=checkbox][name='q." + id + "']").first().check();
        question.locator("[type=checkbox][value=none]").check();
        plain.locator("form button.main").first().click();
        assertThat(plain.locator("[role=alert] a")).hasAttribute("href", "#q-" + id);
        assertThat(plain.locator("[role=alert]")).containsText("ne va avec aucun autre");
        assertThat(plain.locator("[role=alert]")).not().containsText("none");
        assertThat(plain.locator("[role=alert]")).not().containsText(id);
    }

    @Test
    void the_plain_form_is_accessible() {
        BrowserContext member = member("Solenn Roux", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(member);
        for (String locale : List.of("fr-FR", "en-GB")) {
            Page page = signIn(visitor(locale, PHONE), "Solenn Roux").newPage();
            page.navigate(dossier + "/software/form");
            assertAccessible(page);
        }
    }

    private String begin(BrowserContext member) {
        String edition = fresh();
        edition(edition);
        return begin(member, edition);
    }
}
