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
import org.etalon.platform.proof.CredentialJudge;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.Test;

/**
 * What a jury decided is seen nowhere before its instant, and everywhere from then on: every public address, made from the table of routes
 * and from the resources, answers the same bytes before a publication is planned and while it is.
 */
class ResultsBecomePublicIT extends DossierJourney {
    private static final String PROGRAMME = "territoire-numerique-libre/";
    private static final String TOWN = "38317";
    private static final String TECHNICAL = "Lucie Publiante";
    private static final String ELECTED = "Marc Publiant";

    private String edition;
    private String dossier;

    private void decided() {
        edition = fresh();
        String filled = filled(edition, TOWN, TECHNICAL);
        for (var answer : Map.of(
                        "elected-lead", "\"yes\"", "digital-strategy", "\"measured\"", "free-office-suite", "80")
                .entrySet()) {
            String body = "{\"answer\": " + answer.getValue() + "}";
            Assertions.assertThat(call(
                                    "PUT",
                                    api(filled) + "/answers/" + answer.getKey(),
                                    body,
                                    signedIn(TECHNICAL),
                                    "If-Match",
                                    "*")
                            .statusCode())
                    .isEqualTo(200);
        }
        sign(filled, TOWN, ELECTED);
        Assertions.assertThat(call("POST", api(filled) + "/submission", null, signedIn(TECHNICAL))
                        .statusCode())
                .isEqualTo(201);
        dossier = filled;
        String id = filled.replaceAll(".*/", "");
        sql("insert into decision (dossier, level, mentions, reason, decided_at, decided_by, version)"
                + " select dossier, 2, 'open-data', 'Secret du jury.', current_timestamp, submitted_by, 1 from submission"
                + " where dossier = '" + id + "'");
        sql("update edition set stage = 'DECIDED', closes_at = current_timestamp - interval '1' hour where edition = '"
                + edition + "'");
    }

    @Test
    void no_public_address_tells_of_a_result_before_its_instant_and_all_do_after() {
        decided();
        rehearsed();
        plan(Instant.now().plus(Duration.ofHours(1)));
        String label = id();
        Map<String, String> planned = crawl(label);
        Assertions.assertThat(planned).hasSizeGreaterThan(30);
        Assertions.assertThat(candidate()).doesNotContain("id=\"outcome-t\"");
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
                "/labels?q=pontcharra",
                "/labels/" + PROGRAMME + edition,
                "/collectivities/" + TOWN,
                "/api/v1/labels.csv?edition=" + edition)) {
            Assertions.assertThat(get(address).body()).as(address).contains(edition);
        }
        Assertions.assertThat(get("/labels/feed.atom?edition=" + edition).body())
                .containsOnlyOnce("<entry>")
                .contains("urn:uuid:" + id);
        Assertions.assertThat(get("/sitemap.xml").body()).contains("/labels/" + PROGRAMME + edition);
        Assertions.assertThat(get("/api/v1/editions?size=1000").body()).contains("\"published\"");
        Assertions.assertThat(candidate())
                .contains("id=\"outcome-t\"", "Le jury s’est écarté du calcul")
                .doesNotContain("Secret du jury", "class=\"level\"");
        Assertions.assertThat(list()).contains("attribué par le jury").doesNotContain("Pas encore de niveau");
        told();
        Assertions.assertThat(call("DELETE", publication(), null, signedInAsOrganiser())
                        .statusCode())
                .isEqualTo(409);
        waiting.waitForCondition(ResultsBecomePublicIT::isWrittenTo);
        Map<?, ?> credential = credential(id);
        Assertions.assertThat(credential.toString()).contains("#level-2", "digestMultibase");
        Assertions.assertThat(judge(credential).isGood()).isTrue();
        shown(id);
        Assertions.assertThat(get("/api/v1/labels/" + id).body())
                .contains("\"level\":2,", "\"declaredLevel\":0,", "\"reviewedLevel\":0,");
        Assertions.assertThat(
                        get("/collectivities/" + TOWN, "Accept-Language", "fr").body())
                .contains("car le jury peut s’écarter du calcul");
        corrected(id);
        Assertions.assertThat(judge(credential).set()).isEqualTo(List.of("revocation"));
        Map<?, ?> anew = credential(id);
        Assertions.assertThat(judge(anew).isGood()).isTrue();
        correctedBack(id);
        anew = credential(id);
        withdrawn(id);
        Assertions.assertThat(get("/collectivities/" + TOWN).body()).doesNotContain("id=\"shown\"");
        Assertions.assertThat(judge(anew).set()).isEqualTo(List.of("revocation"));
        Assertions.assertThat(credential(id)).isEqualTo(anew);
    }

    /** No page of the candidate's speaks of what is public as of something to come, or lets anything be given out. */
    private void told() {
        String submissions = call("GET", api(dossier) + "/submissions", null, signedIn(TECHNICAL))
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

    private String candidate(String page) {
        return call("GET", dossier.substring(at("").length()) + page, null, signedIn(TECHNICAL))
                .body();
    }

    private Map<?, ?> credential(String label) {
        var answer = get("/api/v1/labels/" + label + "/credential");
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (Map<?, ?>) JsonTree.read(answer.body());
    }

    /** By the files of a mirror alone, at their addresses as the credential has them. */
    private CredentialJudge.Verdict judge(Map<?, ?> credential) {
        var status = (Map<?, ?>) ((List<?>) credential.get("credentialStatus")).get(0);
        String base = status.get("statusListCredential").toString().replace(PublicCrawl.REVOCATION, "");
        String issuer = ((Map<?, ?>) credential.get("issuer")).get("id").toString();
        Map<String, Object> mirror = Map.of(
                issuer,
                JsonTree.read(get("/.well-known/did.json").body()),
                base + PublicCrawl.REVOCATION,
                JsonTree.read(get(PublicCrawl.REVOCATION).body()),
                base + PublicCrawl.SUSPENSION,
                JsonTree.read(get(PublicCrawl.SUSPENSION).body()));
        return new CredentialJudge().with(credential, mirror, null).judge().get(0);
    }

    /** The laureate takes its kit and shows its answers, without script; anybody computes the score again. */
    private void shown(String id) {
        var options = new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setJavaScriptEnabled(false)
                .setViewportSize(PHONE, 900);
        Page page = signIn(visitor(options), TECHNICAL).newPage();
        page.navigate(dossier + "/label");
        assertThat(page.locator("h1")).hasText("Kit du label");
        assertThat(page.locator("pre[lang=en]")).containsText("is awarded the label");
        assertThat(page.locator("a[href$='/credential.json'], a[href$='/credential.jwt']"))
                .hasCount(2);
        Assertions.assertThat(get("/collectivities/" + TOWN).body()).doesNotContain("id=\"shown\"");
        page.navigate(dossier + "/label/publishing");
        page.locator("input[name=answers]").check();
        page.locator("#go").click();
        assertThat(page.locator(".alert.good")).containsText("Votre choix est public");
        page.navigate(at("/collectivities/" + TOWN));
        assertThat(page.locator("#shown")).isVisible();
        String label = "/api/v1/labels/" + id;
        var score = Pattern.compile("\"score\":([0-9]+)").matcher(get(label).body());
        Assertions.assertThat(score.find()).isTrue();
        Assertions.assertThat(get(label + "/scores.json").body()).contains("\"global\":" + score.group(1) + ",");
        Assertions.assertThat(get(label + "/answers.json").body()).contains("\"digital-strategy\":\"measured\"");
        Assertions.assertThat(get(label + "/panel.svg").body()).contains("<path");
    }

    private static boolean isWrittenTo() {
        return Outbox.to(People.email(ELECTED)).stream()
                .anyMatch(letter -> letter.replaceAll("\\s+", " ").contains("niveau 2"));
    }

    /** A level that an organiser sets is not told as the jury's. */
    private void corrected(String id) {
        String wish = "{\"level\": \"1\", \"reason\": \"Erreur de saisie.\"}";
        String path = "/api/v1/organiser/labels/" + id;
        var changed = call("PATCH", path, wish, signedInAsOrganiser(), "If-Match", "\"1\"");
        Assertions.assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        Assertions.assertThat(
                        get("/collectivities/" + TOWN, "Accept-Language", "fr").body())
                .contains("corrigé ensuite par l’organisateur")
                .doesNotContain("car le jury peut");
        Assertions.assertThat(candidate())
                .contains("L’organisateur a corrigé le niveau. Le jury avait décidé\u00a0: Niveau 2.")
                .doesNotContain("Le jury s’est écarté du calcul");
        Assertions.assertThat(list()).contains("corrigé par l’organisateur").doesNotContain("attribué par le jury");
    }

    /** Set to what the jury decided it is the jury's again. */
    private void correctedBack(String id) {
        String wish = "{\"level\": \"2\", \"reason\": \"Pas d’erreur.\"}";
        String path = "/api/v1/organiser/labels/" + id;
        String none = "{\"level\": \"\", \"reason\": \"Inconnu.\"}";
        var refused = call("PATCH", path, none, signedInAsOrganiser(), "If-Match", "\"2\"");
        Assertions.assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        Assertions.assertThat(refused.body()).contains("1, 2, 3");
        Assertions.assertThat(call("PATCH", path, wish, signedInAsOrganiser(), "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(200);
        Assertions.assertThat(
                        get("/collectivities/" + TOWN, "Accept-Language", "fr").body())
                .contains("car le jury peut")
                .doesNotContain("corrigé ensuite");
        Assertions.assertThat(candidate()).doesNotContain("L’organisateur a corrigé");
        Assertions.assertThat(list()).contains("attribué par le jury").doesNotContain("corrigé par l’organisateur");
    }

    private void withdrawn(String id) {
        String path = "/api/v1/organiser/labels/" + id;
        String wish = "{\"state\": \"withdrawn\", \"reason\": \"Retiré à sa demande.\"}";
        var changed = call("PATCH", path, wish, signedInAsOrganiser(), "If-Match", "\"3\"");
        Assertions.assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        Assertions.assertThat(changed.body()).contains("Retiré à sa demande.");
        Assertions.assertThat(get("/api/v1/labels/" + id).body()).contains("withdrawn");
        Assertions.assertThat(get("/collectivities/" + TOWN).body()).contains("Retiré à sa demande.");
    }

    /** The organiser sees it beforehand, and nobody else the page. */
    private void rehearsed() {
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at("/organiser/editions/" + PROGRAMME + edition + "/publication"));
        assertThat(page.locator("#public-t + div tbody tr")).hasCount(1);
        assertThat(page.locator("#each-t + div details")).hasCount(1);
        page.locator("summary", new Page.LocatorOptions().setHasText("Publier tout de suite"))
                .click();
        page.locator("button[value=publish]").click();
        assertThat(page.locator("#sure-error")).isVisible();
        expectError("422");
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        Assertions.assertThat(
                        call("GET", publication(), null, signedIn(TECHNICAL)).statusCode())
                .isEqualTo(404);
    }

    private String id() {
        String told = call("GET", publication(), null, signedInAsOrganiser()).body();
        var found = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(told);
        Assertions.assertThat(found.find()).as(told).isTrue();
        return found.group(1);
    }

    private void plan(Instant at) {
        var answer = call("PUT", publication(), "{\"at\": \"" + at + "\"}", signedInAsOrganiser());
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String publication() {
        return "/api/v1/organiser/editions/" + PROGRAMME + edition + "/publication";
    }

    /** The candidate's dossiers, of which there is one. */
    private String list() {
        return call("GET", "/dossiers", null, signedIn(TECHNICAL)).body();
    }

    private String candidate() {
        return call("GET", dossier.substring(at("").length()), null, signedIn(TECHNICAL))
                .body();
    }

    private Map<String, String> crawl(String label) {
        return PublicCrawl.of(this::get, PROGRAMME + edition, TOWN, label);
    }
}
