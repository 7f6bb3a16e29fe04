/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A public label is found by an organiser, corrected, set back and withdrawn: pages, list, credentials and the candidate say the same. */
class ALabelIsCorrectedIT extends DecidedDossier {
    ALabelIsCorrectedIT() {
        super("38382", "Nadia Redresse", "Odilon Ratifie");
    }

    @Test
    void what_an_organiser_changes_of_a_label_is_told_wherever_it_is_read() {
        decided();
        plan(Instant.now().plusSeconds(3));
        String id = id();
        visitor("fr-FR", DESKTOP)
                .newPage()
                .waitForCondition(() -> get("/api/v1/labels/" + id).statusCode() == 200);
        Map<?, ?> credential = credential(id);
        corrected(id);
        Assertions.assertThat(judge(credential).set()).isEqualTo(List.of("revocation"));
        Map<?, ?> anew = credential(id);
        Assertions.assertThat(judge(anew).isGood()).isTrue();
        correctedBack(id);
        anew = credential(id);
        answersShown();
        withdrawn(id);
        Assertions.assertThat(get("/collectivities/" + town).body()).doesNotContain("id=\"shown\"");
        Assertions.assertThat(judge(anew).set()).isEqualTo(List.of("revocation"));
        Assertions.assertThat(credential(id)).isEqualTo(anew);
    }

    private void answersShown() {
        Page page = signIn(visitor("fr-FR", DESKTOP), technical).newPage();
        page.navigate(dossier + "/label/publishing");
        page.locator("input[name=answers]").check();
        page.locator("#go").click();
        assertThat(page.locator(".alert.good")).containsText("Votre choix est public");
        Assertions.assertThat(get("/collectivities/" + town).body()).contains("id=\"shown\"");
    }

    /** A level that an organiser sets is not told as the jury's. */
    private void corrected(String id) {
        String wish = "{\"level\": \"1\", \"reason\": \"Erreur de saisie.\"}";
        String path = "/api/v1/organiser/labels/" + id;
        var changed = call("PATCH", path, wish, signedInAsOrganiser(), "If-Match", "\"1\"");
        Assertions.assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        Assertions.assertThat(
                        get("/collectivities/" + town, "Accept-Language", "fr").body())
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
                        get("/collectivities/" + town, "Accept-Language", "fr").body())
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
        Assertions.assertThat(get("/collectivities/" + town).body()).contains("Retiré à sa demande.");
        Assertions.assertThat(call("GET", "/organiser/labels/" + id, null, signedInAsOrganiser())
                        .body())
                .contains(">Valide<", ">Retiré<")
                .doesNotContain(">valid<", "Édition " + edition);
        visitor("fr-FR", DESKTOP).newPage().waitForCondition(() -> isTold("Label retiré", "Retiré à sa demande."));
        Assertions.assertThat(isTold("Label corrigé", "Erreur de saisie.")).isTrue();
        found(id);
        String sign = "chip warn\">Retiré\u00a0: Retiré à sa demande.";
        Assertions.assertThat(candidate()).contains(sign);
        Assertions.assertThat(list()).contains(sign);
        Assertions.assertThat(candidate("/strategy")).contains(sign);
        Assertions.assertThat(get("/labels/" + PROGRAMME + edition, "Accept-Language", "fr")
                        .body())
                .contains(sign, "aucun label en vigueur")
                .doesNotContain("un label décerné", "class=\"fill\" width=\"100%\"");
        Assertions.assertThat(get("/collectivities/" + town).body())
                .doesNotContain("application/ld+json", edition + ", Niveau");
    }

    private boolean isTold(String subject, String reason) {
        return Outbox.to(People.email(elected)).stream()
                .anyMatch(letter -> letter.startsWith(subject)
                        && letter.replaceAll("\\s+", " ").contains(reason));
    }

    /** An organiser finds it by its name, and from its pages; nobody else is led there. */
    private void found(String id) {
        var code = Pattern.compile("\"code\":\"([^\"]+)\"")
                .matcher(get("/api/v1/labels/" + id).body());
        Assertions.assertThat(code.find()).isTrue();
        String search = "/organiser/labels?q=" + code.group(1);
        Page page = organiser("fr-FR", DESKTOP).newPage();
        for (String from :
                List.of("/organiser/editions/" + PROGRAMME + edition + "/publication", "/collectivities/" + town)) {
            page.navigate(at(from));
            page.locator("a[href='" + search + "']").click();
            assertThat(page.locator("#found a")).hasAttribute("href", "/organiser/labels/" + id);
        }
        page.locator("#q").fill("saint-egreve");
        page.locator("form[role=search] button.main").click();
        assertThat(page.locator("#found a[href='/organiser/labels/" + id + "']"))
                .isVisible();
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        Assertions.assertThat(get("/collectivities/" + town).body()).doesNotContain("/organiser/labels");
    }
}
