/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A journey through the self-assessment, by a town of 9 000 inhabitants where nothing else is said. */
abstract class AssessmentJourney extends BrowserJourney {
    static final String LONG_FORM = "/assess/territoire-numerique-libre/2026";
    static final String SOFTWARE = LONG_FORM + "/software?stratum=town";

    private static final String KEY = "etalon/territoire-numerique-libre/2026/";

    /** A visitor whose browser knows the town already. */
    BrowserContext town() {
        BrowserContext context = visitor("fr-FR", DESKTOP);
        context.addInitScript(
                """
                if (location.protocol !== "about:" && !localStorage.getItem("%1$scollectivity")) {
                  localStorage.setItem("%1$scollectivity", JSON.stringify({type: "commune", name: "Brévigny", code: "99999", population: "9000"}));
                }"""
                        .formatted(KEY));
        return context;
    }

    /** The town at its questions on software, the score being there. */
    Page atSoftware(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(at(SOFTWARE));
        assertThat(score(page)).isVisible();
        return page;
    }

    static Locator score(Page page) {
        return page.locator("#score .big");
    }

    static Locator question(Page page, String id) {
        return page.locator("#q-" + id);
    }

    static Locator choice(Page page, String question, String choice) {
        return question(page, question).locator(".choices [value=" + choice + "]");
    }

    static Locator field(Page page, String question) {
        return page.locator("[name='q." + question + "']").first();
    }

    /** What this browser keeps of a question, as it keeps it. */
    static String kept(Page page, String question) {
        return (String) page.evaluate("key => localStorage.getItem(key)", KEY + "q/" + question);
    }
}
