/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job: somebody picks a body, answers, and sees where it stands and why. */
class ATownAssessesItselfIT extends AssessmentJourney {
    @Test
    void who_has_not_said_for_whom_they_answer_is_asked_and_not_told_of_wrong_answers() {
        Page page = open("/assess/territoire-numerique-libre/2026/software");
        page.waitForResponse(answer -> answer.url().contains("/panel"), page::reload);
        assertThat(page.locator("#score")).containsText("Dites d’abord");
        assertThat(page.locator("#troubles .alert")).hasCount(0);
    }

    @Test
    void picks_itself_from_the_directory_by_keyboard_and_begins_with_its_own_scale() {
        Page page = open("/assess");
        page.locator("#search").pressSequentially("brest");
        assertThat(page.locator("#found")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(page.locator("[role=option]").first()).containsText("Finistère");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#search")).hasAttribute("aria-activedescendant", "found-0");
        page.keyboard().press("Enter");
        assertThat(page.locator("#f-department")).hasValue("29");
        page.locator("#f-type").selectOption("commune");
        page.locator("#f-population").fill("139 456");
        page.locator("#start button.main").click();
        page.waitForURL(Pattern.compile(".*/2026/strategy\\?stratum=city"));
        assertThat(page.locator("#menu .n").first()).containsText("0/");
    }

    @Test
    void a_slow_search_says_so_and_opens_nothing_behind_ones_back() {
        Page page = open("/assess");
        page.route("**/api/v1/collectivities?*", held -> {});
        page.locator("#search").fill("brest");
        assertThat(page.locator("#searching")).isVisible();
        page.locator("#start button.main").click();
        assertThat(page.locator("#fe-type")).isVisible();
        assertThat(page.locator("#searching")).isHidden();
        page.unroute("**/api/v1/collectivities?*");
        page.locator("#search").fill("brest");
        page.locator("[role=option]").first().click();
        assertThat(page.locator("#f-type")).hasValue("commune");
        assertThat(page.locator("#fe-type")).isHidden();
        assertThat(page.locator("#found")).isHidden();
    }

    @Test
    void a_misfit_is_named_on_the_result_with_the_way_to_it() {
        Page page = atSoftware(town());
        field(page, "free-browser").fill("420");
        assertThat(question(page, "free-browser").locator("[data-error]")).isVisible();
        choice(page, "free-mail-client", "all").check();
        page.navigate(at(LONG_FORM + "/result"));
        assertThat(page.locator("#result .alert.warn a[href$='#q-free-browser']"))
                .hasCount(1);
    }

    @Test
    void sees_each_answer_in_score_menu_and_reasons() {
        Page page = atSoftware(town());
        assertThat(score(page)).hasText(Pattern.compile("^0.*"));
        choice(page, "free-mail-client", "all").check();
        assertThat(score(page)).hasText(Pattern.compile("^[1-9].*"));
        assertThat(page.locator("#menu [aria-current] .n")).containsText("1/");
        assertThat(page.locator("#score .missing").first()).containsText("score global");
        assertThat(question(page, "free-mail-client").locator("[data-chip]")).containsText("Gardé dans ce navigateur");
    }

    @Test
    void gets_the_same_digits_as_a_program_that_asks_for_the_score() {
        Page page = atSoftware(town());
        field(page, "free-browser").fill("72,5");
        choice(page, "free-mail-client", "most").check();
        page.navigate(at(LONG_FORM + "/result"));
        assertThat(page.locator("#result tfoot")).isVisible();
        var answer = post(
                "/api/v1/questionnaires/territoire-numerique-libre/2026/score",
                """
                {"collectivity": {"type": "commune", "population": 9000},
                 "answers": {"free-browser": 72.5, "free-mail-client": "most"}}""",
                "Content-Type",
                "application/json");
        var global = Pattern.compile("\"global\": ?(\\d+)").matcher(answer.body());
        assertThat(global.find()).isTrue();
        int hundredths = Integer.parseInt(global.group(1));
        String shown = new java.math.BigDecimal(hundredths)
                .movePointLeft(2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
        assertThat(page.locator("#result tfoot")).containsText(shown + "\u00a0%");
    }

    @Test
    void takes_a_result_with_level_strengths_steps_and_all_domains_to_a_meeting() {
        Page page = atSoftware(town());
        choice(page, "free-mail-client", "all").check();
        field(page, "free-browser").fill("95");
        page.navigate(at(LONG_FORM + "/result"));
        assertThat(page.locator("#result h1")).isVisible();
        assertThat(page.locator("#result")).containsText("Brévigny, commune de 9\u202f000 habitants");
        assertThat(page.locator("#result .three li")).hasCount(2);
        assertThat(page.locator("#result .steps.pair li")).hasCount(6);
        for (int level = 1; level <= 5; level++) {
            assertThat(page.locator("#result .steps.plain > li").nth(level - 1).locator("h3 .mark"))
                    .hasCount(level);
        }
        assertThat(page.locator("#result tbody tr")).hasCount(5);
        assertAccessible(page);
        for (String format : List.of("pdf", "odt", "docx")) {
            String button = format.equals("pdf") ? ".btn.main" : "[formaction$=" + format + "]";
            var document = page.waitForDownload(
                    () -> page.locator("#result form " + button).click());
            assertThat(document.suggestedFilename())
                    .matches("auto-évaluation-Brévigny-2026-\\d{4}-\\d{2}-\\d{2}\\." + format);
        }
    }

    @Test
    void without_an_answer_there_is_no_result_but_the_way_to_one() {
        Page page = town().newPage();
        page.navigate(at(LONG_FORM + "/result"));
        assertThat(page.locator("#waiting")).containsText("Répondez à une question");
        for (String useless : List.of("[data-export]", "[data-wipe]", "#result form")) {
            assertThat(page.locator("main " + useless + ":visible")).hasCount(0);
        }
        assertAccessible(page);
        page.locator("#result .btn.main").click();
        page.waitForURL(address -> address.endsWith("/strategy"));
    }

    @Test
    void keeps_the_question_at_hand_in_the_other_language() {
        Page page = town().newPage();
        page.navigate(at(SOFTWARE + "#q-free-browser"));
        page.locator(".lang a[lang=en]").click();
        page.waitForURL(address -> address.contains("lang=en") && address.endsWith("#q-free-browser"));
        assertThat(question(page, "free-browser")).isInViewport();
    }

    @Test
    void opens_every_page_of_it_to_everybody() {
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, 320}) {
                Page page = visitor(locale, width).newPage();
                for (String address : List.of("/assess", SOFTWARE, LONG_FORM + "/result")) {
                    openWide(page, address);
                }
            }
        }
        openWide(visitor("en-GB", PHONE).newPage(), "/assess/territoire-numerique-libre-badge/2026/form");
    }

    private void openWide(Page page, String address) {
        page.navigate(at(address));
        assertThat(page.locator("h1")).isVisible();
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertAccessible(page);
    }

    @Test
    void is_light() {
        var context = town();
        Page page = context.newPage();
        var session = context.newCDPSession(page);
        double[] bytes = {0};
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                event -> bytes[0] += event.get("encodedDataLength").getAsDouble());
        page.navigate(at(SOFTWARE));
        assertThat(score(page)).isVisible();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(bytes[0]).isLessThan(200_000);
    }

    @Test
    void does_not_find_what_does_not_exist() {
        for (String address : List.of("/assess/nothing/2026", "/assess/nothing/2026/form", LONG_FORM + "/nothing")) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void an_address_that_searches_shows_what_it_finds() {
        Page page = open("/assess?q=brest");
        assertThat(page.locator("#search")).hasValue("brest");
        assertThat(page.locator("#found li").first()).containsText("Brest");
    }
}
