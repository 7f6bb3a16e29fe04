/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
