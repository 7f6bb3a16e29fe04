/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** With JavaScript off, one plain form gives the same score and loses nothing. */
class AssessingWithoutScriptIT extends AssessmentJourney {
    @Test
    void leads_from_the_start_to_a_form_that_comes_back_with_score_reasons_and_all_that_was_entered() {
        Page page = visitor(new Browser.NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false))
                .newPage();
        page.navigate(at("/assess"));
        page.locator(
                        "noscript a[href$='territoire-numerique-libre/2026/form'], a[href$='territoire-numerique-libre/2026/form']")
                .first()
                .click();
        page.locator("#f-type").selectOption("commune");
        page.locator("#f-population").fill("9 000");
        page.locator("[name='q.free-browser']").fill("72,5");
        page.locator("[name='q.free-mail-client'][value=most]").check();
        page.locator("[name='q.free-business-software']").fill("openADS\nopenCimetière");
        page.locator("[name='q.free-workstations']").fill("beaucoup");
        page.locator("form button.main").click();

        assertThat(score(page)).not().hasText("0\u00a0%");
        assertThat(page.locator("#score .missing").first()).isVisible();
        assertThat(page.locator("[name='q.free-browser']")).hasValue("72,5");
        assertThat(page.locator("[name='q.free-mail-client'][value=most]")).isChecked();
        assertThat(page.locator("[name='q.free-business-software']")).hasValue("openADS\nopenCimetière");
        assertThat(page.locator("[name='q.free-workstations']")).hasValue("beaucoup");
        assertThat(page.locator("#e-free-workstations")).isVisible();
        assertThat(page.locator("#f-population")).hasValue("9 000");
        assertThat(page.locator("#q-free-mail-client .pts").first()).isVisible();

        page.locator("button[formaction$='/result']").first().click();
        assertThat(page.locator("#result h1")).isVisible();
        assertThat(page.locator("#result tfoot")).containsText("%");
        var document = page.waitForDownload(
                () -> page.locator("#result form .btn.main").click());
        assertThat(document.suggestedFilename()).endsWith(".docx");
    }

    @Test
    void says_what_is_missing_where_the_type_was_not_given_and_keeps_the_rest() {
        var answer = post(
                LONG_FORM + "/form",
                "q.free-browser=72%2C5&f.population=%3Cb%3E",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept-Language",
                "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("value=\"72,5\"")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
