/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
            "/collectivities?q=zzz",
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
    void a_questionnaire_is_printed_on_thirty_sheets_at_most() {
        byte[] paper = open("/questionnaires/territoire-numerique-libre/2026")
                .pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        long sheets = Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(sheets).isBetween(10L, 30L);
    }

    @Test
    void brand_languages_and_account_share_one_row_on_a_telephone() {
        for (int width : new int[] {PHONE, 320}) {
            for (var visitor : List.of(
                    visitor("fr-FR", width), signIn(visitor("fr-FR", width), "Maximilienne de La Rochefoucauld"))) {
                Page page = visitor.newPage();
                page.navigate(at("/"));
                assertThat(page.locator(".tools").boundingBox().y)
                        .as("at " + width)
                        .isLessThan(page.locator(".brand").boundingBox().y
                                + page.locator(".brand").boundingBox().height);
                assertAccessible(page);
            }
        }
    }

    @Test
    void every_page_begins_with_its_title() {
        for (String address : List.of(
                "/", "/questionnaires", "/assess", "/assess/territoire-numerique-libre/2026/software", "/login")) {
            Page page = open(address);
            assertThat(page.locator("h1, h2, h3").first().evaluate("heading => heading.tagName"))
                    .as(address)
                    .isEqualTo("H1");
        }
    }

    @Test
    void it_is_said_everywhere_alike_how_many_questions_there_are() {
        String main = get("/").body().replaceAll("<[^>]*>", " ");
        var said = Pattern.compile("(\\d+) questions au plus").matcher(main);
        assertThat(said.find()).isTrue();
        for (String address : List.of("/questionnaires", "/assess")) {
            assertThat(get(address).body()).as(address).contains(said.group());
        }
        assertThat(get("/questionnaires/territoire-numerique-libre/2026").body())
                .contains(said.group(1) + " au plus");
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
