/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues add evidence at its questions and in the library, and see at once what it proves. */
class EvidencePagesIT extends DossierJourney {
    private static final String ONE = "Nour Lambert";
    private static final String OTHER = "Camille Morvan";
    private static final String TOWN = "38151";
    private static final String QUESTION = "free-mail-client";
    private static int next = 1000;

    private BrowserContext one;
    private String dossier;

    @BeforeEach
    void begin() {
        String edition = fresh();
        edition(edition);
        one = member(ONE, TOWN, "ADMINISTRATOR");
        dossier = begin(one, edition);
    }

    /** What the browser itself says of a refusal that the page expects. */
    @AfterEach
    void expected() {
        errors.removeIf(error -> error.contains("Failed to load resource"));
    }

    @Test
    void files_are_attached_at_their_question_and_colleagues_see_what_they_prove() {
        Page mine = software(one, dossier);
        Page theirs = software(member(OTHER, TOWN, "CONTRIBUTOR"), dossier);
        mine.locator("#q-" + QUESTION + " .choices [value=all]").check();
        assertThat(mine.locator("#p-" + QUESTION)).containsText("Aucun justificatif");
        files(mine).setInputFiles(new FilePayload[] {pdf("Inventaire n° 1.PDF"), pdf("l’été.pdf")});
        for (Page page : List.of(mine, theirs)) {
            assertThat(page.locator("#p-" + QUESTION + " li")).hasCount(2);
            assertThat(page.locator("#p-" + QUESTION)).containsText("Inventaire n° 1.PDF, 1 ko");
            assertThat(page.locator("#p-" + QUESTION + " .lacks")).hasCount(0);
        }
        assertThat(mine.locator("#score-in")).not().containsText("justificatif : 0 %");
        mine.locator("#p-" + QUESTION + " summary").first().click();
        assertThat(mine.locator("#p-" + QUESTION + " .secret").first())
                .hasText(java.util.regex.Pattern.compile("[0-9a-f]{64}"));
        theirs.locator("#p-" + QUESTION + " [data-detach]").first().click();
        assertThat(mine.locator("#p-" + QUESTION + " li")).hasCount(1);
        assertAccessible(mine);
    }

    @Test
    void what_is_refused_says_why_and_what_is_cancelled_is_gone() {
        Page mine = software(one, dossier);
        files(mine).setInputFiles(new FilePayload[] {
            new FilePayload("vide.pdf", "application/pdf", new byte[0]),
            new FilePayload("faux.pdf", "application/pdf", "un texte".getBytes()),
            new FilePayload("grand.pdf", "application/pdf", new byte[25_000_001]),
        });
        Locator sending = mine.locator("[data-sending=" + QUESTION + "]");
        assertThat(sending).containsText("Ce fichier est vide");
        assertThat(sending).containsText("Vérifiez que c’est le bon fichier");
        assertThat(sending).containsText("plus de 25 Mo");
        assertAccessible(mine);
        sending.locator("[data-away]").first().click();
        assertThat(sending.locator("li")).hasCount(2);
        mine.route("**/evidence", route -> {});
        files(mine).setInputFiles(pdf("lent.pdf"));
        sending.locator("[data-cancel]:visible").click();
        assertThat(mine.locator("#polite")).containsText("annulé");
        assertThat(sending.locator("li")).hasCount(2);
    }

    @Test
    void a_link_and_a_piece_sent_before_are_attached_by_keyboard() {
        Page mine = software(one, dossier);
        mine.locator("[data-link=" + QUESTION + "]").focus();
        mine.keyboard().press("Enter");
        mine.locator("#linking-url").fill("javascript:alert(1)");
        mine.keyboard().press("Enter");
        assertThat(mine.locator("#linking-e")).containsText("commence par http");
        assertAccessible(mine);
        mine.locator("#linking-url").fill("https://example.org/inventaire");
        mine.keyboard().press("Enter");
        assertThat(mine.locator("#p-" + QUESTION)).containsText("example.org/inventaire");
        mine.locator("[data-choose=free-browser]").focus();
        mine.keyboard().press("Enter");
        mine.locator("#choosing li:has-text('example.org/inventaire') input").check();
        assertAccessible(mine);
        mine.locator("#choosing .main").press("Enter");
        assertThat(mine.locator("#p-free-browser")).containsText("example.org/inventaire");
    }

    @Test
    void a_file_is_dropped_and_a_screenshot_pasted() {
        Page mine = software(one, dossier);
        String arrives =
                """
                (place, [kind, name, bytes]) => {
                  const data = new DataTransfer();
                  data.items.add(new File([new Uint8Array(bytes)], name, { type: "image/png" }));
                  const more = { bubbles: true, cancelable: true };
                  place.dispatchEvent(kind === "drop" ? new DragEvent(kind, { ...more, dataTransfer: data }) : new ClipboardEvent(kind, { ...more, clipboardData: data }));
                }""";
        Locator drop = mine.locator("[data-drop=" + QUESTION + "]");
        drop.evaluate(arrives, List.of("drop", "écran.png", png()));
        assertThat(mine.locator("#p-" + QUESTION)).containsText("écran.png");
        files(mine).focus();
        files(mine).evaluate(arrives, List.of("paste", "image.png", png()));
        assertThat(mine.locator("#p-" + QUESTION)).containsText("Capture d’écran du");
    }

    @Test
    void many_files_go_where_their_names_say_after_a_look() {
        Page page = one.newPage();
        page.navigate(dossier + "/evidence");
        page.locator("#files").setInputFiles(new FilePayload[] {pdf("1.4 stratégie.pdf"), pdf("photo.pdf")});
        assertThat(page.locator("#preview")).containsText("Voici où ira chaque fichier");
        assertThat(page.locator("#preview .chip.proof")).containsText("1.4");
        assertThat(page.locator("#library")).not().containsText("photo.pdf");
        assertAccessible(page);
        page.locator("#preview [data-do]").click();
        assertThat(page.locator("#library")).containsText("photo.pdf");
        assertThat(page.locator("#library .served")).containsText("1.4");
        assertThat(page.locator("#preview")).containsText("Les fichiers sont ajoutés");
    }

    @Test
    void the_library_begins_with_what_serves_no_question_yet_and_finds_what_is_looked_for() {
        Page page = one.newPage();
        page.navigate(dossier + "/evidence");
        page.locator("#files").setInputFiles(new FilePayload[] {pdf("Été du livre.pdf"), pdf("1.4 relevé.pdf")});
        page.locator("#preview [data-do]").click();
        assertThat(page.locator("#library")).containsText("Été du livre");
        page.reload();
        Locator titles = page.locator("#library > .files > li > .name > a");
        assertThat(titles.first()).hasText("Été du livre");
        page.locator("#find").fill("livre ete");
        page.keyboard().press("Enter");
        assertThat(titles).hasText(new String[] {"Été du livre"});
        assertAccessible(page);
        titles.first().locator("xpath=ancestor::li").locator(".row a").click();
        assertThat(page.locator("label[for=question]")).hasText("Le joindre à");
        page.locator("#serve input[type=submit]").click();
        assertThat(page.locator("#question-error")).hasText("Choisissez une question.");
        assertAccessible(page);
        page.navigate(dossier + "/evidence?find=introuvable");
        assertThat(page.locator("#library")).containsText("Aucun justificatif ne contient ces mots");
    }

    @Test
    void a_piece_is_described_replaced_and_withdrawn_once_asked() {
        Page page = software(one, dossier);
        files(page).setInputFiles(pdf("plan.pdf"));
        page.locator("#p-" + QUESTION + " li a:has-text('Modifier')").click();
        page.locator("#title").fill("Plan numérique");
        page.locator("#date").fill("2026-03-31");
        page.locator("#validUntil").fill("2026-03-30");
        page.locator("#about #go").click();
        assertThat(page.locator(".alert.bad")).containsText("La validité finit avant");
        assertAccessible(page);
        page.locator("#validUntil").fill("2026-03-31");
        page.locator("#about #go").click();
        assertThat(page.locator(".alert.good")).containsText("enregistrés");
        assertThat(page.locator("h1")).hasText("Plan numérique");
        page.locator("#file").setInputFiles(pdf("plan-2.pdf"));
        assertThat(page.locator(".alert.good")).containsText("remplacé");
        assertThat(page.locator("[aria-labelledby=past-t] .files").first()).containsText("plan.pdf");
        page.locator("[aria-labelledby=end-t] summary").click();
        page.locator("#end input[type=submit]").click();
        assertThat(page.locator(".alert.good")).containsText("retiré");
        assertThat(page.locator("#library")).not().containsText("Plan numérique");
    }

    @Test
    void a_file_that_is_chosen_before_the_script_has_come_is_sent() {
        Page page = software(one, dossier);
        files(page).setInputFiles(pdf("bilan.pdf"));
        String item =
                page.locator("#p-" + QUESTION + " li a:has-text('Modifier')").getAttribute("href");
        Page late = one.newPage();
        HeldScript script = HeldScript.of(late, "item.js");
        late.navigate(at(item), HeldScript.atOnce());
        late.locator("#file").setInputFiles(pdf("bilan-2.pdf"));
        script.come();
        assertThat(late.locator(".alert.good")).containsText("remplacé");
        script = HeldScript.of(late, "library.js");
        late.navigate(dossier + "/evidence", HeldScript.atOnce());
        late.locator("#files").setInputFiles(pdf("plan de l’été.pdf"));
        script.come();
        assertThat(late.locator("#preview")).containsText("Voici où ira chaque fichier");
        script = HeldScript.of(late, "fill.js");
        late.navigate(dossier + "/software", HeldScript.atOnce());
        files(late).setInputFiles(pdf("inventaire.pdf"));
        script.come();
        assertThat(late.locator("#p-" + QUESTION)).containsText("inventaire.pdf");
    }

    @Test
    void the_pages_are_accessible_in_both_languages_and_widths_and_only_to_members() {
        Page first = software(one, dossier);
        files(first).setInputFiles(pdf("pièce.pdf"));
        String item =
                first.locator("#p-" + QUESTION + " li a:has-text('Modifier')").getAttribute("href");
        for (BrowserContext visitor :
                List.of(visitor("fr-FR", DESKTOP), visitor("en-GB", PHONE), visitor("fr-FR", 320))) {
            Page page = signIn(visitor, ONE).newPage();
            for (String address : List.of(dossier + "/evidence", at(item))) {
                page.navigate(address);
                assertAccessible(page);
            }
        }
        String stranger = signedIn("Sacha Joly");
        for (String address : List.of(dossier.substring(at("").length()) + "/evidence", item, item + "x")) {
            Assertions.assertThat(get(address, "Cookie", stranger).statusCode()).isEqualTo(404);
            Assertions.assertThat(get(address).statusCode()).isEqualTo(302);
        }
        Page reader = member("Claude Kerdal", TOWN, "READER").newPage();
        reader.navigate(at(item));
        assertThat(reader.locator("form:not(.tools form)")).hasCount(0);
        reader.navigate(dossier + "/evidence");
        assertThat(reader.locator("#drop")).hasCount(0);
        assertThat(reader.locator("#library")).containsText("pièce.pdf");
    }

    private static Locator files(Page page) {
        return page.locator("#u-" + QUESTION);
    }

    private static synchronized FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", Piece.pdf(next++));
    }

    private static List<Integer> png() {
        byte[] bytes = Piece.png(next++);
        return java.util.stream.IntStream.range(0, bytes.length)
                .mapToObj(at -> bytes[at] & 0xFF)
                .toList();
    }
}
