/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two colleagues at one dossier; whatever happens, no word is lost and none is overwritten unseen. */
class ColleaguesFillADossierIT extends DossierJourney {
    private static final String ONE = "Nadia Garnier";
    private static final String OTHER = "Camille Hébert";
    private static final String TOWN = "38185";

    private BrowserContext one;
    private BrowserContext other;
    private String dossier;

    @BeforeEach
    void begin() {
        String edition = fresh();
        edition(edition);
        one = member(ONE, TOWN, "ADMINISTRATOR");
        other = member(OTHER, TOWN, "CONTRIBUTOR");
        dossier = begin(one, edition);
    }

    /** What the browser itself says of a cut network and of a refusal that the page expects. */
    @AfterEach
    void expected() {
        errors.removeIf(
                error -> error.contains("ERR_INTERNET_DISCONNECTED") || error.contains("Failed to load resource"));
    }

    @Test
    void different_questions_never_disturb_each_other() {
        Page mine = software(one, dossier);
        Page theirs = software(other, dossier);
        why(mine, "free-mail-client").pressSequentially("Thunderbird partout");
        why(theirs, "free-browser").fill("Firefox depuis 2021");
        assertThat(why(mine, "free-browser")).hasValue("Firefox depuis 2021");
        assertThat(chip(mine, "free-browser")).containsText("par " + OTHER);
        assertThat(why(mine, "free-mail-client")).hasValue("Thunderbird partout");
        assertThat(why(mine, "free-mail-client")).isFocused();
        assertThat(why(theirs, "free-mail-client")).hasValue("Thunderbird partout");
        theirs.locator("#q-free-mail-client .choices [value=all]").check();
        assertThat(mine.locator("#menu [aria-current] .n")).containsText("1/");
    }

    @Test
    void two_answers_to_one_question_stand_side_by_side_until_one_chooses_by_keyboard() {
        Page mine = software(one, dossier);
        Page theirs = software(other, dossier);
        one.setOffline(true);
        why(mine, "free-browser").fill("Relevé du printemps");
        assertThat(mine.locator("#alarm")).containsText("pas encore enregistrées");
        why(theirs, "free-browser").fill("Relevé de l’automne");
        assertThat(chip(theirs, "free-browser")).containsText("Enregistré à");
        theirs.locator("h1").click();
        one.setOffline(false);
        var dispute = mine.locator("#q-free-browser .dispute");
        assertThat(dispute).containsText("Relevé du printemps");
        assertThat(dispute).containsText("Relevé de l’automne");
        assertThat(dispute).containsText(OTHER);
        assertThat(mine.locator("#alarm")).containsText("choisissez");
        assertAccessible(mine);
        dispute.locator("[data-keep=both]").focus();
        mine.keyboard().press("Enter");
        assertThat(dispute).hasCount(0);
        assertThat(chip(mine, "free-browser")).containsText("Enregistré à");
        theirs.reload();
        assertThat(why(theirs, "free-browser")).hasValue("Relevé du printemps\n\nRelevé de l’automne");
        theirs.navigate(dossier + "/history?question=free-browser");
        assertThat(theirs.locator("tbody tr")).hasCount(2);
        theirs.locator("tbody tr").last().locator("button").click();
        assertThat(theirs.locator(".alert.good")).containsText("rétablie");
        assertThat(why(mine, "free-mail-client")).isVisible();
        mine.locator("h1").click();
        assertThat(why(mine, "free-browser")).hasValue("Relevé de l’automne");
    }

    @Test
    void a_cut_network_is_told_and_saving_goes_on_by_itself() {
        Page mine = software(one, dossier);
        one.setOffline(true);
        mine.locator("#q-free-mail-client .choices [value=all]").check();
        assertThat(mine.locator("#alarm")).containsText("gardées dans ce navigateur");
        assertThat(chip(mine, "free-mail-client")).containsText("Pas encore enregistré");
        one.setOffline(false);
        assertThat(mine.locator("#alarm .alert")).hasCount(0);
        assertThat(chip(mine, "free-mail-client")).containsText("Enregistré à");
    }

    @Test
    void what_was_not_saved_outlives_the_browser() {
        Page mine = software(one, dossier);
        one.setOffline(true);
        why(mine, "free-browser").fill("Écrit dans le train");
        assertThat(mine.locator("#alarm")).containsText("gardées dans ce navigateur");
        String state = one.storageState();
        one.close();
        BrowserContext again =
                visitor(new Browser.NewContextOptions().setLocale("fr-FR").setStorageState(state));
        Page back = software(again, dossier);
        assertThat(why(back, "free-browser")).hasValue("Écrit dans le train");
        assertThat(why(software(other, dossier), "free-browser")).hasValue("Écrit dans le train");
    }

    @Test
    void what_cannot_be_sent_yet_says_what_it_lacks() {
        Page mine = software(one, dossier);
        mine.locator("#q-free-browser [name='q.free-browser']").fill("beaucoup");
        assertThat(mine.locator("#e-free-browser")).containsText("n’est pas un nombre");
        assertThat(chip(mine, "free-browser")).containsText("Pas encore enregistré");
        mine.locator("#q-free-browser [name='q.free-browser']").fill("72,5");
        assertThat(chip(mine, "free-browser")).containsText("Enregistré à");
    }

    @Test
    void what_is_entered_before_the_script_has_come_is_saved() {
        Page mine = software(one, dossier);
        why(mine, "free-mail-client").fill("Relevé de mai");
        assertThat(chip(mine, "free-mail-client")).containsText("Enregistré à");
        mine.navigate("about:blank");
        Page late = one.newPage();
        HeldScript script = HeldScript.of(late, "fill.js");
        late.navigate(dossier + "/software", HeldScript.atOnce());
        assertThat(why(late, "free-mail-client")).hasValue("Relevé de mai");
        late.locator("#q-free-mail-client .choices [value=most]").check();
        why(late, "free-mail-client").fill("Relevé de juin");
        why(late, "free-browser").pressSequentially("Écrit tout de suite");
        script.come();
        assertThat(late.locator("#saved")).containsText("Tout est enregistré");
        assertThat(why(late, "free-browser")).hasValue("Écrit tout de suite");
        Page theirs = software(other, dossier);
        assertThat(why(theirs, "free-mail-client")).hasValue("Relevé de juin");
        assertThat(theirs.locator("#q-free-mail-client .choices [value=most]")).isChecked();
        assertThat(why(theirs, "free-browser")).hasValue("Écrit tout de suite");
    }
}
