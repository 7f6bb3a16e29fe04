/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever happens to tab, browser or network, what was entered is there, or the page says that it isn't. */
class AnswersAreNeverLostIT extends AssessmentJourney {
    @Test
    void by_a_reload_or_the_back_button() {
        Page page = atSoftware(town());
        field(page, "free-browser").fill("1 2,5 %");
        choice(page, "free-mail-client", "most").check();
        page.reload();
        assertThat(field(page, "free-browser")).hasValue("12,5");
        page.locator("#menu a").last().click();
        assertThat(page.locator("h1")).containsText("données");
        page.goBack();
        assertThat(choice(page, "free-mail-client", "most")).isChecked();
    }

    @Test
    void by_a_crash_of_the_browser() {
        BrowserContext context = town();
        Page page = atSoftware(context);
        field(page, "free-browser").fill("80");
        String state = context.storageState();
        context.close();
        var again = visitor(new Browser.NewContextOptions().setLocale("fr-FR").setStorageState(state));
        assertThat(field(atSoftware(again), "free-browser")).hasValue("80");
    }

    @Test
    void by_a_script_that_is_still_on_its_way() {
        BrowserContext context = town();
        Page before = atSoftware(context);
        field(before, "free-browser").fill("70");
        choice(before, "free-mail-client", "all").check();
        before.close();
        Page page = context.newPage();
        HeldScript script = HeldScript.of(page, "domain.js");
        page.navigate(at(SOFTWARE), HeldScript.atOnce());
        field(page, "free-office-suite").fill("40");
        choice(page, "free-mail-client", "most").check();
        script.come();
        assertThat(field(page, "free-browser")).hasValue("70");
        assertThat(field(page, "free-office-suite")).hasValue("40");
        assertThat(choice(page, "free-mail-client", "most")).isChecked();
        assertThat(kept(page, "free-office-suite")).contains("\"40\"");
        assertThat(kept(page, "free-mail-client")).contains("most");
        script = HeldScript.of(page, "start.js");
        page.navigate(at("/assess"), HeldScript.atOnce());
        page.locator("#f-population").fill("4321");
        script.come();
        assertThat(page.locator("#resume li")).hasCount(1);
        assertThat(page.locator("#f-population")).hasValue("4321");
    }

    @Test
    void by_twenty_tabs_at_once() {
        BrowserContext context = town();
        Page first = atSoftware(context);
        List<String> questions = List.of("free-office-suite", "free-browser", "free-workstations");
        List<Page> tabs = new ArrayList<>();
        for (int tab = 0; tab < 20; tab++) {
            Page page = context.newPage();
            page.navigate(at(SOFTWARE));
            tabs.add(page);
        }
        for (int tab = 0; tab < 20; tab++) {
            field(tabs.get(tab), questions.get(tab % 3)).fill(String.valueOf(tab));
        }
        assertThat(field(first, "free-office-suite")).hasValue("18");
        assertThat(field(first, "free-browser")).hasValue("19");
        assertThat(field(first, "free-workstations")).hasValue("17");
        assertThat(kept(first, "free-browser")).contains("\"19\"");
    }

    @Test
    void while_the_server_is_out_of_reach_and_the_score_follows_later() {
        BrowserContext context = town();
        Page page = atSoftware(context);
        context.setOffline(true);
        choice(page, "free-mail-client", "all").check();
        assertThat(page.locator("#failure")).containsText("rien n’est perdu");
        assertThat(kept(page, "free-mail-client")).contains("all");
        context.setOffline(false);
        assertThat(page.locator("#failure .alert")).hasCount(0);
        assertThat(score(page)).not().hasText("0\u00a0%");
        assertThat(page.locator("#menu [aria-current] .n")).containsText("1/");
        errors.removeIf(error -> error.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void without_a_word_where_the_browser_keeps_nothing() {
        BrowserContext context = town();
        Page page = atSoftware(context);
        page.evaluate(
                "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        choice(page, "free-mail-client", "all").check();
        assertThat(page.locator("#storage")).containsText("Ce navigateur ne garde pas vos réponses");
        assertThat(question(page, "free-mail-client").locator("[data-chip]")).containsText("Pas gardé");
        assertThat(page.locator("#menu [aria-current] .n")).containsText("1/");
    }

    @Test
    void to_a_newer_questionnaire_in_silence() {
        BrowserContext context = town();
        context.addInitScript(
                """
                if (location.protocol !== "about:") {
                  const key = "etalon/territoire-numerique-libre/2026/";
                  localStorage.setItem(key + "q/question-of-old", '{"answer":"yes","at":1}');
                  localStorage.setItem(key + "q/free-mail-client", '{"answer":"gone","at":1}');
                  localStorage.setItem(key + "rules", '"older"');
                }""");
        Page page = atSoftware(context);
        assertThat(page.locator("#changed")).containsText("a changé");
        assertThat(page.locator("#troubles")).containsText("question-of-old");
        assertThat(question(page, "free-mail-client").locator("[data-error]")).isVisible();
        page.locator("[data-drop=question-of-old]").click();
        assertThat(page.locator("#troubles .alert")).hasCount(0);
        assertThat(kept(page, "question-of-old")).isNull();
    }
}
