/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody can read every page, whatever they see with, in both languages and at any width. */
class PagesAreOpenToAllIT extends BrowserJourney {
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/questionnaires",
            "/questionnaires/territoire-numerique-libre/2026",
            "/questionnaires/territoire-numerique-libre-badge/2026",
            "/collectivities",
            "/collectivities?q=saint+martin&department=38",
            "/collectivities?q=qzxqzx",
            "/collectivities/38185",
            "/accessibility",
            "/privacy",
            "/legal",
            "/collectivities",
            "/collectivities?q=saint+martin&department=38",
            "/collectivities?q=zzz",
            "/collectivities/38185",
            "/collectivities/dep-6ae");

    /** Whatever holds a sentence and yet is narrower than a word or two. */
    private static final String SQUEEZED =
            """
            () => [...document.querySelectorAll("main :is(p, li, div, b, span:not(.sr))")]
              .filter(each => each.textContent.trim().length > 60 && each.getClientRects().length
                && each.getBoundingClientRect().width < 150)
              .map(each => each.textContent.trim().slice(0, 60))""";

    @Test
    void every_public_page_is_accessible_in_both_languages_and_widths() {
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, PHONE, 320}) {
                Page page = visitor(locale, width).newPage();
                for (String address : ADDRESSES) {
                    page.navigate(at(address));
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(locale.substring(0, 2));
                    assertAccessible(page);
                }
            }
        }
    }

    @Test
    void no_text_of_a_questionnaire_is_squeezed_on_screen_or_paper() {
        for (int width : new int[] {DESKTOP, 320}) {
            Page page = open("/questionnaires/territoire-numerique-libre/2026", "fr-FR", width);
            assertThat(page.evaluate(SQUEEZED)).as("squeezed at " + width).isEqualTo(List.of());
        }
        Page page = open("/questionnaires/territoire-numerique-libre/2026");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(SQUEEZED)).as("squeezed on paper").isEqualTo(List.of());
        assertThat(page.locator(".blank .help p").last().isVisible())
                .as("what counts is printed too")
                .isTrue();
    }

    @Test
    void an_unknown_address_says_so_in_the_readers_language_and_makes_no_session() {
        var answer = get("/nothing/here", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page not found");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void french_is_the_first_language_and_the_link_is_remembered() {
        Page page = open("/", "de-DE", DESKTOP);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        page.locator(".lang a[lang=en]").click();
        page.navigate(at("/privacy"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void a_facelet_cannot_be_asked_for_by_its_file() {
        assertThat(get("/questionnaire/home.xhtml").statusCode()).isEqualTo(404);
        assertThat(get("/WEB-INF/routes").statusCode()).isEqualTo(404);
    }
}
