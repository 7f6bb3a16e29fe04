/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Colleagues write to each other beside the questions, and share them out. */
class ColleaguesShareTheWorkIT extends DossierJourney {
    private static final String TOWN = "38544";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    void a_comment_a_task_and_a_question_reach_the_colleague_while_both_go_on_writing() {
        String edition = fresh();
        edition(edition);
        BrowserContext referent = member("Dany Ferrand", TOWN, "TECHNICAL_REFERENT");
        BrowserContext colleague = member("Mahé Colin", TOWN, "CONTRIBUTOR");
        String dossier = begin(referent, edition);
        Page hers = software(referent, dossier);
        Page his = software(colleague, dossier);
        why(his, "free-browser").fill("En cours");
        Locator talk = talk(hers, "free-browser");
        talk.locator("summary").click();
        talk.locator("[data-text]").fill("Part des postes,\nou des personnes ?");
        talk.locator("[data-do=send]").click();
        assertThat(talk.locator(".notes .said")).hasText("Part des postes,\nou des personnes ?");
        assertThat(talk.locator("[data-text]")).hasValue("");
        talk.locator("[data-do=task]").click();
        talk.locator("[data-text]").fill("Joindre l’inventaire");
        talk.locator("[data-assignee]").selectOption("Mahé Colin");
        talk.locator("[data-due]").fill("2026-12-31");
        talk.locator("[data-do=send]").click();
        assertThat(talk.locator(".notes li.task")).containsText("Pour Mahé Colin");
        talk.locator(".compose [data-do=task]").click();
        talk.locator("[data-text]").fill("Relire");
        talk.locator(".compose [data-due]").fill("2027-01-31");
        talk.locator("[data-do=send]").click();
        assertThat(talk.locator(".notes li.task")).hasCount(2);
        talk.locator(".notes li.task:has-text('Relire') [data-do=edit]").click();
        assertThat(talk.locator(".compose [data-due]")).hasValue("2027-01-31");
        talk.locator("[data-do=cancel]").click();
        assertThat(talk.locator(".compose [data-due]")).hasValue("");
        hers.onceDialog(dialog -> dialog.accept());
        talk.locator(".notes li.task:has-text('Relire') [data-do=delete]").click();
        assertThat(talk.locator(".notes li.task")).hasCount(1);
        talk.locator("[data-give]").selectOption("Mahé Colin");

        assertThat(hers.locator("#here")).containsText("Ici aussi\u00a0: Mahé Colin");
        Locator seen = talk(his, "free-browser");
        assertThat(seen.locator("summary")).containsText("Question confiée à Mahé Colin");
        assertThat(why(his, "free-browser")).hasValue("En cours");
        assertThat(his.locator("#picks a[href$=mine] .num")).hasText("1");
        his.navigate(dossier + "?show=mine");
        his.locator(".picked a").click();
        assertThat(his.locator(".question:visible")).hasCount(1);
        seen = talk(his, "free-browser");
        assertThat(seen.locator(".notes li.task [data-do=close]")).isVisible(SOON);
        assertThat(seen.locator(".notes li.comment [data-do=edit]")).hasCount(0);
        seen.locator(".notes li.task [data-do=close]").click();
        assertThat(seen.locator(".notes li.task")).containsText("Faite par Mahé Colin");
        assertThat(talk.locator(".notes li.task")).containsText("Faite par Mahé Colin");
        talk.locator(".notes li.comment [data-do=edit]").click();
        talk.locator("[data-text]").fill("Des postes.");
        talk.locator("[data-do=send]").click();
        assertThat(talk.locator(".notes li.comment .said")).hasText("Des postes.");
        hers.onDialog(dialog -> dialog.accept());
        talk.locator(".notes li.comment [data-do=delete]").click();
        assertThat(talk.locator(".notes li.comment")).hasCount(0);
        Assertions.assertThat(waitingFor("Mahé Colin"))
                .anyMatch(text -> text.startsWith("Dany Ferrand vous confie une tâche"))
                .anyMatch(text -> text.startsWith("Dany Ferrand vous confie «"));
        Assertions.assertThat(waitingFor("Dany Ferrand"))
                .anyMatch(text -> text.startsWith("Mahé Colin a terminé une tâche"));
    }

    @Test
    void who_only_reads_sees_the_notes_and_a_stranger_none() {
        String edition = fresh();
        edition(edition);
        BrowserContext referent = member("Dany Ferrand", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(referent, edition);
        Page page = software(referent, dossier);
        Locator talk = talk(page, "free-browser");
        talk.locator("summary").click();
        talk.locator("[data-text]").fill("Entre nous");
        talk.locator("[data-do=send]").click();
        assertThat(talk.locator(".notes .said")).hasText("Entre nous");

        Page reader = software(member("Noa Petit", TOWN, "READER"), dossier);
        talk(reader, "free-browser").locator("summary").click();
        assertThat(talk(reader, "free-browser").locator(".said")).hasText("Entre nous");
        assertThat(talk(reader, "free-browser").locator("textarea")).hasCount(0);
        Page elected = software(member("Maud Vidal", TOWN, "ELECTED_REFERENT"), dossier);
        talk(elected, "free-browser").locator("summary").click();
        talk(elected, "free-browser").locator("[data-text]").fill("Vu.");
        talk(elected, "free-browser").locator("[data-do=send]").click();
        assertThat(talk(elected, "free-browser").locator(".notes li")).hasCount(2);
        assertThat(why(elected, "free-browser")).isDisabled();
        String api = "/api/v1/dossiers/" + dossier.substring(dossier.lastIndexOf('/') + 1);
        for (String path : List.of("/notes", "/assignments")) {
            Assertions.assertThat(
                            get(api + path, "Cookie", signedIn("Sacha Joly")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void picks_stand_in_the_address_and_count() {
        String edition = fresh();
        edition(edition);
        BrowserContext referent = member("Dany Ferrand", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(referent, edition);
        Page page = software(referent, dossier);
        int all = page.locator(".question:visible").count();
        Locator state = page.locator("[name='s.free-browser']");
        page.locator("[name='q.free-browser']").fill("80");
        state.selectOption("to-confirm");
        assertThat(page.locator("#picks a[href$=to-confirm] .num")).hasText("1");
        page.locator("#picks a[href$=to-confirm]").click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page.locator(".question:visible")).hasCount(1);
        assertThat(page.locator("#picks [aria-current=true]")).containsText("À confirmer");
        page.navigate(dossier + "/software?show=unanswered");
        assertThat(page.locator("#q-free-browser")).isHidden();
        Assertions.assertThat(page.locator(".question:visible").count()).isEqualTo(all - 1);
        page.navigate(dossier + "/software?show=comments");
        assertThat(page.locator(".empty a")).isVisible();
    }

    @Test
    void every_page_is_accessible_in_both_languages_and_widths() {
        String edition = fresh();
        edition(edition);
        BrowserContext referent = member("Dany Ferrand", TOWN, "TECHNICAL_REFERENT");
        String dossier = begin(referent, edition);
        Page first = software(referent, dossier);
        Locator talk = talk(first, "free-browser");
        talk.locator("summary").click();
        talk.locator("[data-do=task]").click();
        talk.locator("[data-text]").fill("À faire");
        talk.locator("[data-do=send]").click();
        assertThat(talk.locator(".notes li")).hasCount(1);
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, PHONE, 320}) {
                Page page = signIn(visitor(locale, width), "Dany Ferrand").newPage();
                page.navigate(dossier + "?show=tasks");
                assertAccessible(page);
                page.navigate(dossier + "/software?show=tasks");
                talk(page, "free-browser").locator("summary").click();
                talk(page, "free-browser").locator("[data-do=task]").click();
                assertAccessible(page);
                if (locale.equals("fr-FR")) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/looks/talk-" + width + ".png")));
                }
            }
        }
    }

    private static Locator talk(Page page, String question) {
        return page.locator("[data-talk='" + question + "']");
    }
}
