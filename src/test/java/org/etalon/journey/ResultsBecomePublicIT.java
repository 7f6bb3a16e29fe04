/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What a jury decided is seen nowhere before its instant, and everywhere from then on: every public address, made from the table of routes
 * and from the resources, answers the same bytes before a publication is planned and while it is.
 */
class ResultsBecomePublicIT extends DecidedDossier {
    ResultsBecomePublicIT() {
        super("38317", "Lucie Publiante", "Marc Publiant");
    }

    @Test
    void no_public_address_tells_of_a_result_before_its_instant_and_all_do_after() {
        decided();
        rehearsed();
        plan(Instant.now().plus(Duration.ofHours(1)));
        String label = id();
        Map<String, String> planned = crawl(label);
        Assertions.assertThat(planned).hasSizeGreaterThan(30);
        Assertions.assertThat(candidate()).doesNotContain("id=\"outcome-t\"", "Le jury a lu la charte.");
        Assertions.assertThat(list()).doesNotContain("attribué par le jury");
        Assertions.assertThat(isWrittenTo()).isFalse();
        Assertions.assertThat(call("DELETE", publication(), null, signedInAsOrganiser())
                        .statusCode())
                .isEqualTo(204);
        crawl(label)
                .forEach((address, told) ->
                        Assertions.assertThat(planned.get(address)).as(address).isEqualTo(told));

        plan(Instant.now().plus(Duration.ofSeconds(3)));
        String id = id();
        Page waiting = visitor("fr-FR", DESKTOP).newPage();
        waiting.waitForCondition(() -> get("/api/v1/labels/" + id).statusCode() == 200);
        for (String address : List.of(
                "/labels?q=pont-de-claix",
                "/labels/" + PROGRAMME + edition,
                "/collectivities/" + town,
                "/api/v1/labels.csv?edition=" + edition)) {
            Assertions.assertThat(get(address).body()).as(address).contains(edition);
        }
        Assertions.assertThat(get("/labels/feed.atom?edition=" + edition).body())
                .containsOnlyOnce("<entry>")
                .contains("urn:uuid:" + id);
        Assertions.assertThat(get("/sitemap.xml").body()).contains("/labels/" + PROGRAMME + edition);
        Assertions.assertThat(get("/api/v1/editions?size=1000").body()).contains("\"published\"");
        crawl(id)
                .forEach((address, told) ->
                        Assertions.assertThat(told).as(address).doesNotContain("Le jury a lu la charte."));
        Assertions.assertThat(candidate())
                .contains(
                        "id=\"outcome-t\"",
                        "Motif du jury",
                        "Le jury a lu la charte.",
                        "Le jury s’est écarté du calcul")
                .doesNotContain("class=\"level\"");
        Assertions.assertThat(list()).contains("attribué par le jury").doesNotContain("Pas encore de niveau");
        told();
        Assertions.assertThat(call("DELETE", publication(), null, signedInAsOrganiser())
                        .statusCode())
                .isEqualTo(409);
        waiting.waitForCondition(this::isWrittenTo);
        Map<?, ?> credential = credential(id);
        Assertions.assertThat(credential.toString()).contains("#level-2", "digestMultibase");
        Assertions.assertThat(judge(credential).isGood()).isTrue();
        shown(id);
        Assertions.assertThat(get("/api/v1/labels/" + id).body())
                .contains("\"level\":2,", "\"declaredLevel\":0,", "\"reviewedLevel\":0,");
        Assertions.assertThat(
                        get("/collectivities/" + town, "Accept-Language", "fr").body())
                .contains("car le jury peut s’écarter du calcul");
    }

    /** No page of the candidate's speaks of what is public as of something to come, or lets anything be given out. */
    private void told() {
        String submissions = call("GET", api(dossier) + "/submissions", null, signedIn(technical))
                .body();
        var number = Pattern.compile("\"number\":\"([^\"]+)\"").matcher(submissions);
        Assertions.assertThat(number.find()).as(submissions).isTrue();
        Assertions.assertThat(candidate("/submissions/" + number.group(1)))
                .contains("Les résultats sont publics", "Ce qu’il en est advenu")
                .doesNotContain("Le jury décidera", "L’édition est close");
        Assertions.assertThat(candidate("/answers"))
                .contains("Les résultats sont publics")
                .doesNotContain("L’édition est close");
        Assertions.assertThat(candidate("/strategy"))
                .containsPattern("id=\"peek-score\">Décision du jury\u00a0: <b>[^<]*2")
                .doesNotContain("tg-domain", "L’édition ne reçoit rien pour l’instant");
        Assertions.assertThat(candidate("/panel?at=strategy"))
                .containsPattern("data-for=\"peek-score\">Décision du jury");
    }

    /** The laureate takes its kit and shows its answers, without script; anybody computes the score again. */
    private void shown(String id) {
        var options = new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setJavaScriptEnabled(false)
                .setViewportSize(PHONE, 900);
        Page page = signIn(visitor(options), technical).newPage();
        page.navigate(dossier + "/label");
        assertThat(page.locator("h1")).hasText("Kit du label");
        assertThat(page.locator("pre[lang=en]")).containsText("is awarded the label");
        assertThat(page.locator("a[href$='/credential.json'], a[href$='/credential.jwt']"))
                .hasCount(2);
        Assertions.assertThat(get("/collectivities/" + town).body()).doesNotContain("id=\"shown\"");
        page.navigate(dossier + "/label/publishing");
        page.locator("input[name=answers]").check();
        page.locator("#go").click();
        assertThat(page.locator(".alert.good")).containsText("Votre choix est public");
        page.navigate(at("/collectivities/" + town));
        assertThat(page.locator("#shown")).isVisible();
        String label = "/api/v1/labels/" + id;
        var score = Pattern.compile("\"score\":([0-9]+)").matcher(get(label).body());
        Assertions.assertThat(score.find()).isTrue();
        Assertions.assertThat(get(label + "/scores.json").body()).contains("\"global\":" + score.group(1) + ",");
        Assertions.assertThat(get(label + "/answers.json").body()).contains("\"digital-strategy\":\"measured\"");
        Assertions.assertThat(get(label + "/panel.svg").body()).contains("<path");
    }

    private boolean isWrittenTo() {
        return Outbox.to(People.email(elected)).stream()
                .anyMatch(letter -> letter.replaceAll("\\s+", " ").contains("niveau 2"));
    }

    /** The organiser sees it beforehand, and nobody else the page. */
    private void rehearsed() {
        Page page = organiser("fr-FR", DESKTOP).newPage();
        sql("insert into sitting (id, edition, ordinal, opened_by, opened_at, closed_at) select dossier, '" + PROGRAMME
                + edition + "', 3, submitted_by, current_timestamp, current_timestamp from submission where dossier = '"
                + dossier.replaceAll(".*/", "") + "'");
        page.navigate(at("/organiser/editions/" + PROGRAMME + edition + "/publication"));
        assertThat(page.locator("main")).containsText("Le procès-verbal de la séance n°\u00a03 n’est pas signé");
        assertThat(page.locator("#public-t + div tbody tr")).hasCount(1);
        assertThat(page.locator("#each-t + div details")).hasCount(1);
        assertThat(page.locator("#each-t + div details .said")).hasText("Le jury a lu la charte.");
        page.locator("summary", new Page.LocatorOptions().setHasText("Publier tout de suite"))
                .click();
        page.locator("button[value=publish]").click();
        assertThat(page.locator("#sure-error")).isVisible();
        expectError("422");
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        Assertions.assertThat(
                        call("GET", publication(), null, signedIn(technical)).statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> crawl(String label) {
        return PublicCrawl.of(this::get, PROGRAMME + edition, town, label);
    }
}
