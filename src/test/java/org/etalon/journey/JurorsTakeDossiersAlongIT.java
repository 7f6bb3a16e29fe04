/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The night before, a juror takes all along, fills the review sheet in elsewhere, and brings it back. */
class JurorsTakeDossiersAlongIT extends ReadingJourney {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String QUESTION = "questions/digital-strategy";
    private static final int VERDICT = 8;
    private static final int REASON = 11;

    private BrowserContext juror;

    @Override
    void prove(String filled) {
        var sent = FormData.create()
                .set("file", new FilePayload("Délibération.pdf", "application/pdf", Piece.pdf(11)))
                .set("question", "digital-strategy");
        var taken = visitorSignedIn(TECHNICAL)
                .request()
                .post(at(api(filled) + "/evidence"), RequestOptions.create().setMultipart(sent));
        Assertions.assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    }

    @Test
    void all_goes_in_one_file_and_the_sheet_comes_back_after_every_difference_was_seen() {
        juror = visitorSignedIn(ONE);
        byte[] sheet = packed().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".xlsx"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(send(sheet, true).text()).contains("\"differences\":[]", "\"mistakes\":[]");
        byte[] wrong = written(sheet, QUESTION, VERDICT, "peut-être");
        APIResponse refused = send(wrong, false);
        Assertions.assertThat(refused.status()).isEqualTo(422);
        Assertions.assertThat(refused.text()).contains("\"cell\":\"I", "sheet-word");
        byte[] filled = written(written(sheet, QUESTION, VERDICT, "Confirmée"), QUESTION, REASON, "=2+2");
        Assertions.assertThat(send(filled, true).text()).contains("\"applied\":false", QUESTION);
        onThePage(wrong, filled);
        Assertions.assertThat(send(filled, false).text()).contains("\"applied\":true", "\"differences\":[]");
        call(
                "PUT",
                review + "/questions/digital-strategy",
                "{\"reason\": \"En ligne.\"}",
                signedIn(ONE),
                "If-Match",
                "\"1\"");
        byte[] both = written(filled, QUESTION, REASON, "De la fiche.");
        Assertions.assertThat(send(both, false).status()).isEqualTo(409);
        Assertions.assertThat(visitorSignedIn(OTHER)
                        .request()
                        .put(
                                at(review + ".xlsx"),
                                RequestOptions.create().setData(filled).setHeader("Content-Type", XLSX))
                        .text())
                .contains("sheet-other-juror");
        gone();
    }

    /** Ordered on the page, fetched once it is there. */
    private Map<String, byte[]> packed() {
        Page page = juror.newPage();
        page.navigate(at("/jury/territoire-numerique-libre/" + edition + "/dossiers"));
        page.locator("a[href$='/archive']").click();
        page.locator("form .btn.main").click();
        assertThat(page.locator("#exports a[download]")).isVisible();
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        String file = page.locator("#exports a[download]").getAttribute("href");
        var content = juror.request().get(at(file));
        Assertions.assertThat(content.headers().get("cache-control")).contains("no-store");
        Map<String, byte[]> files = unpacked(content.body());
        Assertions.assertThat(files.keySet())
                .anyMatch(name -> name.endsWith(".pdf") && !name.contains("evidence/"))
                .anyMatch(name -> name.endsWith("evidence/01-strategy/01.4-digital-strategy/01-Délibération.pdf"))
                .anyMatch(name -> name.endsWith(".ods"));
        Assertions.assertThat(visitorSignedIn(OTHER).request().get(at(file)).status())
                .isEqualTo(404);
        return files;
    }

    private void onThePage(byte[] wrong, byte[] filled) {
        Page page = juror.newPage();
        page.navigate(dossier);
        page.locator("a[href$='/sheet']").click();
        page.locator("#file").setInputFiles(new FilePayload("fiche.xlsx", XLSX, wrong));
        page.locator("form[enctype] button").click();
        assertThat(page.locator("main .alert.bad li")).containsText("Verdicts, I");
        page.locator("#file").setInputFiles(new FilePayload("fiche.xlsx", XLSX, filled));
        page.locator("form[enctype] button").click();
        assertThat(page.locator("[aria-labelledby=found-t] tbody tr")).hasCount(1);
        assertThat(page.locator("[aria-labelledby=found-t] tbody")).containsText("=2+2");
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        page.locator("form:has([name=change]) button").click();
        assertThat(page.locator(".alert.good")).containsText("Un point est enregistré");
        Assertions.assertThat(call("GET", review, null, signedIn(ONE)).body())
                .contains("\"reason\":\"=2+2\"", "\"verdict\":\"confirmed\"");
    }

    /** As soon as something ties the juror, neither file nor order is there. */
    private void gone() {
        String orders = "/api/v1/jury/editions/territoire-numerique-libre/" + edition + "/archives";
        Assertions.assertThat(call("GET", orders, null, signedIn(ONE)).body()).contains("\"state\":\"done\"");
        sql("delete from assignment where dossier = '" + id() + "'");
        Assertions.assertThat(call("GET", orders, null, signedIn(ONE)).body()).isEqualTo("[]");
        var none = call("POST", orders, null, signedIn(ONE));
        Assertions.assertThat(none.statusCode()).isEqualTo(409);
        Assertions.assertThat(none.body()).contains("takeaway-empty");
        Assertions.assertThat(juror.request().get(at(review + ".ods")).status()).isEqualTo(404);
    }

    private APIResponse send(byte[] workbook, boolean dry) {
        return juror.request()
                .put(
                        at(review + ".xlsx" + (dry ? "?dry-run=true" : "")),
                        RequestOptions.create().setData(workbook).setHeader("Content-Type", XLSX));
    }

    private static byte[] written(byte[] workbook, String part, int column, String text) {
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            for (Row row : file.getSheet("Verdicts")) {
                Cell key = row.getCell(0);
                if (key != null && key.toString().equals(part)) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(text);
                }
            }
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
