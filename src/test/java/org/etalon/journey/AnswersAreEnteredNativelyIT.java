/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Each kind of question with the browser's own fields, and what the page does about them. */
class AnswersAreEnteredNativelyIT extends AssessmentJourney {
    @Test
    void questions_that_come_up_do_not_move_what_is_being_read() {
        Page page = atSoftware(town());
        Locator asked = question(page, "runs-servers");
        asked.locator(".choices input").first().focus();
        double before = top(asked);
        asked.locator(".choices [value=yes]").check();
        assertThat(page.locator("#polite")).containsText("ajoutée");
        assertThat(top(asked)).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
        asked.locator(".choices [value=no]").check();
        assertThat(page.locator("#polite")).containsText("restent gardées");
    }

    private static double top(Locator element) {
        return ((Number) element.evaluate("each => each.getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void an_exclusive_choice_sends_the_others_away_and_says_so() {
        Page page = atSoftware(town());
        choice(page, "desktop-tools", "pdf").check();
        choice(page, "desktop-tools", "image").check();
        choice(page, "desktop-tools", "none").check();
        assertThat(question(page, "desktop-tools").locator(".choices :checked")).hasCount(1);
        assertThat(page.locator("#polite")).containsText("va seul");
        choice(page, "desktop-tools", "pdf").check();
        assertThat(choice(page, "desktop-tools", "none")).not().isChecked();
    }

    @Test
    void nonsense_is_refused_beside_the_field_and_stays_in_it() {
        Page page = atSoftware(town());
        Locator said = question(page, "free-browser").locator("[data-error]");
        field(page, "free-browser").fill("beaucoup");
        assertThat(said).containsText("n’est pas un nombre");
        assertThat(field(page, "free-browser")).hasAttribute("aria-invalid", "true");
        page.reload();
        assertThat(field(page, "free-browser")).hasValue("beaucoup");
        field(page, "free-browser").fill("120");
        assertThat(said).containsText("va de 0 à 100");
        field(page, "free-browser").fill("-5");
        assertThat(said).containsText("va de 0 à 100, pas -5");
        for (String tooPrecise : new String[] {"12,345", "12.345"}) {
            field(page, "free-browser").fill("1");
            assertThat(said).isHidden();
            field(page, "free-browser").fill(tooPrecise);
            assertThat(said).containsText("deux décimales, pas 12,345");
        }
        field(page, "free-browser").fill("12.34");
        assertThat(said).isHidden();
        assertThat(page.locator("#menu [aria-current] .n")).containsText("1/");
    }

    @Test
    void an_answer_can_be_taken_back() {
        Page page = atSoftware(town());
        choice(page, "free-mail-client", "all").check();
        assertThat(page.locator("#menu [aria-current] .n")).containsText("1/");
        page.locator("[data-clear=free-mail-client]").click();
        assertThat(question(page, "free-mail-client").locator(":checked")).hasCount(0);
        assertThat(page.locator("#menu [aria-current] .n")).containsText("0/");
        assertThat(kept(page, "free-mail-client")).isNull();
    }

    @Test
    void lists_grow_by_enter_and_shrink_by_their_crosses() {
        Page page = atSoftware(town());
        Locator list = question(page, "free-business-software");
        list.locator(".list-in input").first().fill("openCimetière");
        page.keyboard().press("Enter");
        page.keyboard().type("openADS");
        assertThat(kept(page, "free-business-software"))
                .contains("openCimetière")
                .contains("openADS");
        list.locator("[data-remove]").first().click();
        assertThat(list.locator(".list-in input")).hasCount(1);
        assertThat(kept(page, "free-business-software")).doesNotContain("openCimetière");
    }

    @Test
    void an_answer_without_its_required_evidence_is_held_back_and_a_tick_frees_it() {
        Page page = atSoftware(town());
        field(page, "free-office-suite").fill("80");
        Locator chip = question(page, "free-office-suite").locator("[data-chip]");
        assertThat(chip).containsText("En attente");
        page.locator("[name='e.free-office-suite']").check();
        assertThat(chip).containsText("Gardé");
        assertThat(score(page)).not().hasText("0\u00a0%");
    }

    @Test
    void a_reason_declares_a_question_not_applicable_and_the_strict_score_is_shown() {
        Page page = atSoftware(town());
        Locator reason =
                page.locator(".question:not([hidden]) textarea[name^='n.']").first();
        reason.evaluate("each => each.closest('details').open = true");
        reason.fill("   ");
        reason.fill("Nous n’en avons pas.");
        assertThat(page.locator("#score-in")).containsText("Si les questions déclarées sans objet comptaient");
        assertThat(page.locator(".question [data-chip]:has-text('sans objet')")).hasCount(1);
    }

    @Test
    void everything_can_be_wiped_after_a_question() {
        Page page = atSoftware(town());
        choice(page, "free-mail-client", "all").check();
        page.locator("[data-wipe]").click();
        page.locator("#wipe button[value=no]").click();
        assertThat(kept(page, "free-mail-client")).isNotNull();
        page.locator("[data-wipe]").click();
        page.locator("#wipe button[value=yes]").click();
        assertThat(page.locator("#score-in")).containsText("Dites d’abord");
        assertThat(kept(page, "free-mail-client")).isNull();
    }
}
