/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A dossier's answers go down as a workbook, are changed elsewhere, and come back: all of them or none. */
class AnswersComeBackFromAWorkbookIT extends DossierJourney {
    private static final String TOWN = "38053";
    private static final String MEMBER = "Gwenaël Prigent";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void what_was_edited_is_told_and_then_applied_once() {
        BrowserContext member = member(MEMBER, TOWN, "TECHNICAL_REFERENT");
        String api = started(member);
        byte[] taken = member.request().get(at(api + "/answers.xlsx")).body();
        Assertions.assertThat(put(member, api, taken, true)).contains("\"differences\":[]", "\"conflicts\":[]");

        byte[] edited = edited(taken, "free-browser", 55);
        Assertions.assertThat(put(member, api, edited, true)).contains("free-browser", "\"applied\":false");
        Assertions.assertThat(answer(api)).contains("\"answer\":80");
        Assertions.assertThat(put(member, api, edited, false)).contains("\"applied\":true");
        Assertions.assertThat(answer(api)).contains("\"answer\":55", "\"version\":2");
        Assertions.assertThat(put(member, api, edited, false)).contains("\"differences\":[]");
        Assertions.assertThat(answer(api)).contains("\"version\":2");
        byte[] sheet = member.request().get(at(api + "/answers.ods")).body();
        Assertions.assertThat(new String(sheet, 0, 2)).isEqualTo("PK");
    }

    @Test
    void an_answer_that_moved_on_hinders_all_and_both_are_shown() {
        BrowserContext member = member(MEMBER, TOWN, "TECHNICAL_REFERENT");
        String api = started(member);
        byte[] taken = member.request().get(at(api + "/answers.xlsx")).body();
        call("PUT", api + "/answers/free-browser", "{\"answer\": 90}", signedIn(MEMBER), "If-Match", "*");
        byte[] edited = edited(edited(taken, "free-browser", 55), "free-office-suite", 20);

        APIResponse refused = send(member, api, edited, false);

        Assertions.assertThat(refused.status()).isEqualTo(409);
        Assertions.assertThat(refused.text()).contains("answers-conflicts", "free-browser");
        Assertions.assertThat(answer(api)).contains("\"answer\":90");
        Assertions.assertThat(call("GET", api + "/answers/free-office-suite", null, signedIn(MEMBER))
                        .body())
                .contains("unanswered");
    }

    @Test
    void a_wrong_cell_is_named_and_a_stranger_finds_nothing() {
        BrowserContext member = member(MEMBER, TOWN, "TECHNICAL_REFERENT");
        String api = started(member);
        byte[] taken = member.request().get(at(api + "/answers.xlsx")).body();
        APIResponse refused = send(member, api, edited(taken, "free-browser", 150), false);
        Assertions.assertThat(refused.status()).isEqualTo(422);
        Assertions.assertThat(refused.text()).contains("\"cell\"", "answer-out-of-range");
        Assertions.assertThat(
                        send(member, api, "pas un classeur".getBytes(), true).status())
                .isIn(415, 422);

        BrowserContext stranger = visitorSignedIn("Sacha Joly");
        for (String file : List.of("/answers.xlsx", "/answers.ods", "/export.xlsx", "/export.ods")) {
            Assertions.assertThat(stranger.request().get(at(api + file)).status())
                    .isEqualTo(404);
        }
        Assertions.assertThat(send(stranger, api, taken, true).status()).isEqualTo(404);
        Assertions.assertThat(get(api + "/answers.xlsx").statusCode()).isEqualTo(401);
    }

    @Test
    void on_the_page_without_a_script_too_each_difference_is_seen_before_it_is_applied() {
        BrowserContext member = member(MEMBER, TOWN, "TECHNICAL_REFERENT");
        String api = started(member);
        byte[] edited = edited(member.request().get(at(api + "/answers.xlsx")).body(), "free-browser", 55);
        BrowserContext plain = signIn(
                visitor(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setViewportSize(PHONE, 900)
                        .setJavaScriptEnabled(false)),
                MEMBER);
        Page page = plain.newPage();
        page.navigate(at(api.replace("/api/v1", "") + "/answers"));
        page.locator("#answers").setInputFiles(new FilePayload("a.xlsx", XLSX, edited(edited, "free-browser", 150)));
        page.locator("form[enctype] button").click();
        assertThat(page.locator("[aria-labelledby=found-t] .bad li"))
                .containsText("« Navigateur libre » va de 0 à 100, pas 150");
        page.locator("#answers").setInputFiles(new FilePayload("réponses.xlsx", XLSX, edited));
        page.locator("form[enctype] button").click();
        assertThat(page.locator("[aria-labelledby=found-t] tbody tr")).hasCount(1);
        assertThat(page.locator("[aria-labelledby=found-t] tbody")).containsText("55");
        Assertions.assertThat(answer(api)).contains("\"answer\":80");
        page.locator("form:has([name=change]) button").click();
        assertThat(page.locator(".good#found-t")).containsText("Une réponse a été changée");
        Assertions.assertThat(answer(api)).contains("\"answer\":55");

        for (String locale : List.of("fr-FR", "en-GB")) {
            Page scripted = signIn(visitor(locale, 320), MEMBER).newPage();
            scripted.navigate(page.url());
            scripted.locator("#answers").setInputFiles(new FilePayload("a.xlsx", XLSX, "letter".getBytes()));
            scripted.locator("form[enctype] button").click();
            assertThat(scripted.locator(".bad#found-t")).isFocused();
            scripted.locator("#answers")
                    .setInputFiles(new FilePayload("a.xlsx", XLSX, edited(edited, "free-browser", 10)));
            scripted.locator("form[enctype] button").click();
            assertThat(scripted.locator("#found-t")).isVisible();
            assertAccessible(scripted);
        }
    }

    private String started(BrowserContext member) {
        String edition = fresh();
        edition(edition);
        String api = api(begin(member, edition));
        call("PUT", api + "/answers/free-browser", "{\"answer\": 80}", signedIn(MEMBER), "If-Match", "*");
        return api;
    }

    private String answer(String api) {
        return call("GET", api + "/answers/free-browser", null, signedIn(MEMBER))
                .body();
    }

    private String put(BrowserContext member, String api, byte[] workbook, boolean dry) {
        APIResponse answer = send(member, api, workbook, dry);
        Assertions.assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private APIResponse send(BrowserContext member, String api, byte[] workbook, boolean dry) {
        return member.request()
                .put(
                        at(api + "/answers.xlsx" + (dry ? "?dry-run=true" : "")),
                        RequestOptions.create().setData(workbook).setHeader("Content-Type", XLSX));
    }

    /** The workbook with another number at a question, as a spreadsheet program saves it. */
    private static byte[] edited(byte[] workbook, String question, double value) {
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = file.getSheet("Réponses");
            Row row =
                    rows(sheet).filter(each -> has(each, question)).findFirst().orElseThrow();
            row.getCell(column(sheet)).setCellValue(value);
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That of the answers: its head is « Réponse ». */
    private static int column(XSSFSheet sheet) {
        return rows(sheet)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals("Réponse"))
                .map(Cell::getColumnIndex)
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<Row> rows(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false);
    }

    private static boolean has(Row row, String question) {
        return StreamSupport.stream(row.spliterator(), false)
                .anyMatch(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(question));
    }
}
