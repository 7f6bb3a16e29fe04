/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** One's answers as a file: the dossier that REST and command line score, and the way back into a browser. */
class AnswersTravelInAFileIT extends AssessmentJourney {
    @Test
    void out_of_one_browser_and_into_another_without_a_change() throws IOException {
        Page page = atSoftware(town());
        field(page, "free-browser").fill("72,5");
        choice(page, "free-mail-client", "most").check();
        page.locator("[name='e.free-mail-client']").check();
        choice(page, "desktop-tools", "pdf").check();
        Download download =
                page.waitForDownload(() -> page.locator("#score [data-export]").click());
        assertThat(download.suggestedFilename()).matches("auto-évaluation-Brévigny-2026-\\d{4}-\\d{2}-\\d{2}\\.json");
        String file = Files.readString(download.path());
        assertThat(file)
                .contains("\"free-browser\": 72.5")
                .contains("\"population\": 9000")
                .contains("\"name\": \"Brévigny\"")
                .contains("\"code\": \"99999\"");
        var scored = post(
                "/api/v1/questionnaires/territoire-numerique-libre/2026/score",
                file,
                "Content-Type",
                "application/json");
        assertThat(scored.statusCode()).isEqualTo(200);

        Page other = open("/assess");
        load(other, file);
        assertThat(other.locator("#import-said")).containsText("3 réponses chargées");
        assertThat(other.locator("#resume li")).containsText("Brévigny");
        other.navigate(at(LONG_FORM + "/software"));
        assertThat(other.locator("#share")).containsText("Brévigny");
        assertThat(field(other, "free-browser")).hasValue("72,5");
        assertThat(choice(other, "free-mail-client", "most")).isChecked();
        assertThat(other.locator("[name='e.free-mail-client']")).isChecked();
        Download again = other.waitForDownload(
                () -> other.locator("#score [data-export]").click());
        assertThat(withoutDate(Files.readString(again.path()))).isEqualTo(withoutDate(file));
    }

    @Test
    void never_in_place_of_other_answers_unasked() {
        Page page = atSoftware(town());
        choice(page, "free-mail-client", "most").check();
        load(page, "{\"collectivity\": {\"type\": \"commune\"}, \"answers\": {\"free-mail-client\": \"all\"}}");
        page.locator("#replace button[value=no]").click();
        assertThat(choice(page, "free-mail-client", "most")).isChecked();
        load(page, "{\"collectivity\": {\"type\": \"commune\"}, \"answers\": {\"free-mail-client\": \"all\"}}");
        page.locator("#replace button[value=yes]").click();
        assertThat(choice(page, "free-mail-client", "all")).isChecked();
    }

    @Test
    void and_is_refused_where_it_is_something_else() {
        Page page = atSoftware(town());
        load(page, "<html>");
        assertThat(page.locator("#import-said")).containsText("pas un fichier de réponses");
        load(page, "{\"questionnaire\": {\"programme\": \"other\", \"edition\": \"1\"}, \"answers\": {\"a\": \"b\"}}");
        assertThat(page.locator("#import-said")).containsText("other/1");
        assertThat(kept(page, "a")).isNull();

        Page start = open("/assess");
        load(start, "[" + "1,".repeat(3_000_000) + "1]");
        assertThat(start.locator("#import-said")).containsText("pas un fichier de réponses");
        load(start, "{\"questionnaire\": {\"programme\": \"other\", \"edition\": \"1\"}, \"answers\": {\"a\": \"b\"}}");
        assertThat(start.locator("#import-said")).containsText("other/1");
        assertThat(start.locator("#resume li")).hasCount(0);
    }

    @Test
    void with_its_mistakes_told_by_question() {
        Page page = atSoftware(town());
        load(
                page,
                """
                {"collectivity": {"type": "commune"},
                 "answers": {"free-mail-client": "unheard-of", "free-browser": 200, "no-such-question": "x"}}""");
        assertThat(question(page, "free-mail-client").locator("[data-error]")).isVisible();
        assertThat(question(page, "free-browser").locator("[data-error]")).containsText("va de 0 à 100");
        assertThat(page.locator("#troubles")).containsText("no-such-question");
    }

    private static void load(Page page, String file) {
        page.locator("[data-import]")
                .setInputFiles(
                        new FilePayload("answers.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String withoutDate(String file) {
        return file.replaceFirst("\"date\": \"[^\"]*\"", "");
    }
}
