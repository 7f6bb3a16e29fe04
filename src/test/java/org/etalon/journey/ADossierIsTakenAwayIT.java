/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which a member takes the dossier away. */
class ADossierIsTakenAwayIT extends DossierJourney {
    private static final String TOWN = "38553";
    private static final String NAME = "Eliott Garance";
    private static final String FETCH = "#exports a[download]";
    private static final double PATIENCE = 120_000;

    private BrowserContext member;
    private String dossier;

    @BeforeEach
    void a_dossier_is_begun() {
        String edition = fresh();
        edition(edition);
        member = member(NAME, TOWN, "TECHNICAL_REFERENT");
        dossier = begin(member, edition);
    }

    @Test
    void an_archive_is_ordered_seen_to_be_ready_fetched_and_removed() {
        Page page = member.newPage();
        page.navigate(dossier);
        page.locator("dl.facts a[href$='/exports']").click();
        assertThat(page.locator("#now ~ div")).containsText("n’a pas été déposé");
        page.locator("form:has([name=submission]) button").click();
        assertThat(page.locator("#exports [role=status]")).not().isEmpty();
        assertThat(page.locator(FETCH)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        var file = page.waitForDownload(() -> page.locator(FETCH).click());
        Assertions.assertThat(file.suggestedFilename()).startsWith("dossier-" + TOWN + "-brouillon-");
        page.locator("#exports form button").click();
        assertThat(page.locator("#exports tbody")).containsText("Retiré");
        assertThat(page.locator(FETCH)).hasCount(0);
    }

    @Test
    void without_script_the_list_is_refreshed_by_a_link() {
        var options = new Browser.NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false);
        Page page = signIn(visitor(options), NAME).newPage();
        page.navigate(dossier + "/exports");
        page.locator("form:has([name=submission]) button").click();
        long until = System.nanoTime() + (long) (PATIENCE * 1e6);
        while (page.locator(FETCH).count() == 0 && System.nanoTime() < until) {
            Pause.aMoment();
            page.navigate(dossier + "/exports");
        }
        assertThat(page.locator(FETCH)).hasCount(1);
    }

    @Test
    void the_page_is_accessible_in_both_languages_and_widths() {
        sql(
                "insert into job (id, kind, person, subject, wish, language, state, attempts, done_bytes, whole_bytes, due_at,"
                        + " created_at, changed_at) select random_uuid(), 'dossier.archive', p.id, '"
                        + dossier.replaceFirst(".*/", "")
                        + "', 'draft', 'fr', s.state, 5, 40, 100, timestamp with time zone"
                        + " '9999-01-01 00:00:00Z', current_timestamp, current_timestamp from person p, (values ('QUEUED'),"
                        + " ('FAILED'), ('EXPIRED')) s(state) where p.email = '" + People.email(NAME) + "'");
        for (String locale : List.of("fr-FR", "en-GB")) {
            for (int width : new int[] {DESKTOP, PHONE, 320}) {
                Page page = signIn(visitor(locale, width), NAME).newPage();
                page.navigate(dossier + "/exports");
                assertAccessible(page);
            }
        }
    }

    @Test
    void what_one_may_not_see_is_unknown() {
        String path = dossier.substring(at("").length()) + "/exports";
        Assertions.assertThat(get(path, "Cookie", signedIn("Sacha Joly")).statusCode())
                .isEqualTo(404);
        Assertions.assertThat(get(path).statusCode()).isEqualTo(302);
    }
}
