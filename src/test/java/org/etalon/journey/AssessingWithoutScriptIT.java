/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
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
        String figure = page.locator("#result tfoot td").last().textContent();
        page.locator(".lang [lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#result tfoot td").last())
                .hasText(figure.replace(',', '.').replace("\u00a0", ""));
        var document = page.waitForDownload(
                () -> page.locator("#result form .btn.main").click());
        assertThat(document.suggestedFilename()).endsWith(".pdf");
    }

    @Test
    void finds_the_body_in_the_directory_and_fills_its_facts_in_to_be_corrected() {
        Page page = withoutScript(DESKTOP);
        page.navigate(at("/assess"));
        page.locator("#q").fill("voiron");
        page.locator("form[role=search] button").click();

        assertThat(page).hasURL(Pattern.compile("/assess\\?q=voiron$"));
        assertThat(page.locator("#q")).hasValue("voiron");
        page.locator("[name=collectivity][value='38563']").check();
        page.locator("button[formaction='" + LONG_FORM + "/form']").click();

        assertThat(page).hasURL(Pattern.compile("/form\\?collectivity=38563$"));
        assertThat(page.locator("#f-name")).hasValue("Voiron");
        assertThat(page.locator("#f-type")).hasValue("commune");
        assertThat(page.locator("#f-department")).hasValue("38");
        assertThat(page.locator("#f-region")).hasValue("84");
        assertThat(page.locator("#f-population")).hasValue(Pattern.compile("\\d{5}"));
        assertThat(page.locator("#score")).isHidden();
        page.locator("#f-population").fill("900");
        page.locator("form button.main").click();
        assertThat(page.locator("#f-name")).hasValue("Voiron");
        assertThat(page.locator("#f-population")).hasValue("900");
        assertThat(score(page)).isVisible();
    }

    @Test
    void a_search_says_what_it_found_and_is_open_to_all() {
        for (int width : new int[] {DESKTOP, PHONE, 320}) {
            Page page = withoutScript(width);
            page.navigate(at("/assess/territoire-numerique-libre-badge/2026?q=saint"));
            assertThat(page.locator("[name=collectivity]")).hasCount(12);
            assertThat(page.locator("fieldset p.small")).containsText("12 premières");
            assertThat(page.locator("button.main[formaction]"))
                    .hasAttribute("formaction", "/assess/territoire-numerique-libre-badge/2026/form");
            assertFits(page);
            page.navigate(at("/assess?q=qzxqzx"));
            assertThat(page.locator(".alert.warn").last()).containsText("Aucune collectivité trouvée");
            page.navigate(at("/assess?collectivity=38563"));
            assertThat(page.locator("[name=collectivity]")).hasValue("38563");
        }
    }

    @Test
    void the_other_language_keeps_all_that_was_entered() {
        Page page = withoutScript(DESKTOP);
        page.navigate(at(LONG_FORM + "/form"));
        page.locator(".lang [lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".alert.bad")).hasCount(0);

        page.locator("#f-type").selectOption("commune");
        page.locator("[name='q.free-browser']").fill("72.5");
        page.locator("form button.main").click();
        page.locator("[name='q.free-mail-client'][value=most]").check();
        page.locator(".lang [lang=fr]").click();

        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("#f-type")).hasValue("commune");
        assertThat(page.locator("[name='q.free-browser']")).hasValue("72.5");
        assertThat(page.locator("[name='q.free-mail-client'][value=most]")).isChecked();
        assertThat(score(page)).isVisible();
        page.locator("[name='q.free-browser']").fill("80");
        page.locator("[name='q.free-browser']").press("Enter");
        assertThat(page).hasURL(Pattern.compile("/form$"));
        assertThat(page.locator("[name='q.free-browser']")).hasValue("80");
        page.navigate(at("/privacy"));
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    private Page withoutScript(int width) {
        return visitor(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    /** As wide as the window; axe needs script, and can't look here. */
    private static void assertFits(Page page) {
        assertThat(page.locator("main").boundingBox().x).isNotNegative();
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(page.viewportSize().width);
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
