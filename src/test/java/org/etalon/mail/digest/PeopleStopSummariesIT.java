/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.etalon.journey.BrowserJourney;
import org.etalon.platform.security.Secret;
import org.junit.jupiter.api.Test;

/** Whoever has had enough of summaries stops them from the letter itself, without signing in; reading the page changes nothing. */
class PeopleStopSummariesIT extends BrowserJourney {
    private static String path() throws IOException {
        Path secret = Path.of(System.getProperty("server.data"), "secret");
        return StopLink.of(UUID.randomUUID(), Secret.of(Files.readAllBytes(secret)));
    }

    @Test
    void one_button_stops_them_and_another_takes_them_up_again_without_script() throws IOException {
        Page page = visitor(new Browser.NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false))
                .newPage();
        page.navigate(at(path()));
        page.navigate(page.url());
        assertThat(page.locator(".lede")).containsText("Vous recevez des résumés");

        page.locator("button", new Page.LocatorOptions().setHasText("Ne plus recevoir"))
                .click();
        assertThat(page.locator(".lede")).containsText("vous ne recevrez plus de résumés");
        page.navigate(page.url());
        assertThat(page.locator(".lede")).hasText("Vous ne recevez pas de résumés.");

        page.locator("button", new Page.LocatorOptions().setHasText("de nouveau"))
                .click();
        assertThat(page.locator(".lede")).containsText("vous recevrez de nouveau un résumé");
    }

    @Test
    void mail_programs_may_press_the_button_as_their_standard_says() throws IOException {
        String path = path();
        var answer = post(path, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(get(path, "Accept-Language", "en").body()).contains("You get no summaries.");
    }

    @Test
    void a_link_that_is_not_ours_leads_nowhere() throws IOException {
        for (String wrong :
                new String[] {"x", "A".repeat(43), path().replaceAll(".*/", "").toLowerCase(java.util.Locale.ROOT)}) {
            assertThat(get(StopLink.PATH + wrong).statusCode()).as(wrong).isEqualTo(404);
            assertThat(post(StopLink.PATH + wrong, "", "Content-Type", "application/x-www-form-urlencoded")
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void everybody_can_use_the_page() throws IOException {
        for (int width : new int[] {DESKTOP, PHONE}) {
            assertAccessible(open(path(), "fr-FR", width));
        }
    }
}
