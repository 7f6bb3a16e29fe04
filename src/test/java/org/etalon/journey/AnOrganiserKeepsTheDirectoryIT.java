/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organiser sees what the directory's refreshes changed, and adds what it lacks; the one page with the component library. */
class AnOrganiserKeepsTheDirectoryIT extends BrowserJourney {
    private static final String CHANGES = "/organiser/directory";

    @ParameterizedTest
    @CsvSource({"fr-FR, 1280", "en-GB, 390"})
    void changes_and_form_hinder_nobody(String locale, int width) {
        Page page = organiser(locale, width).newPage();
        page.navigate(at(CHANGES));
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertAccessible(page);
        page.navigate(at(CHANGES + "/add"));
        assertAccessible(page);
    }

    @Test
    void a_mistake_is_told_at_its_field_and_a_body_is_added() {
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at(CHANGES + "/add"));
        assertThat(page.inputValue("#type") + page.inputValue("#department")).isEmpty();
        page.fill("#siren", "123456789");
        page.fill("#name", "Syndicat d’essai");
        page.fill("#population", "mille");
        page.click("#go");
        PlaywrightAssertions.assertThat(page.locator(".alert.bad li")).hasCount(1);
        assertThat(page.inputValue("#name")).isEqualTo("Syndicat d’essai");

        page.fill("#population", "");
        page.click("#go");
        assertThat(page.locator("#siren-error").innerText()).contains("SIREN");
        assertThat(page.getAttribute("#siren", "aria-invalid")).isEqualTo("true");
        assertThat(page.locator("#department-error").innerText()).contains("Choisissez");
        page.click(".alert.bad a[href='#department']");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("department");
        errors.clear();

        page.fill("#siren", "732829320");
        page.selectOption("#type", "syndicat");
        page.selectOption("#department", "38");
        page.click("#go");
        assertThat(page.url()).endsWith("/collectivities/732829320");
        assertThat(page.locator("h1").innerText()).contains("Syndicat d’essai");

        page.click("a[href='/organiser/directory/732829320']");
        assertAccessible(page);
        assertThat(page.inputValue("#name")).isEqualTo("Syndicat d’essai");
        page.fill("#population", "mille");
        page.click("#go");
        PlaywrightAssertions.assertThat(page.locator("#population-error")).hasCount(1);
        assertThat(page.inputValue("#name")).isEqualTo("Syndicat d’essai");
        page.fill("#population", "");
        page.fill("#name", "");
        page.click("#go");
        assertThat(page.locator("#name-error").innerText()).contains("nom");
        errors.clear();
        page.fill("#name", "Syndicat corrigé");
        page.check("#gone");
        page.click("#go");
        assertThat(page.locator("h1").innerText()).contains("Syndicat corrigé");
        assertThat(page.locator("main").innerText()).contains("Syndicat d’essai", "N’existe plus");
    }

    @Test
    void what_the_national_file_says_is_corrected_there() {
        assertThat(get(CHANGES + "/38185", "Cookie", signedInAsOrganiser()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void scripts_in_the_page_need_the_number_and_plain_pages_make_no_session() {
        var rich = get(CHANGES, "Cookie", signedInAsOrganiser());
        assertThat(rich.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'nonce-")
                .doesNotContain("unsafe");
        assertThat(get("/questionnaires").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get("/questionnaires")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .doesNotContain("nonce");
    }
}
