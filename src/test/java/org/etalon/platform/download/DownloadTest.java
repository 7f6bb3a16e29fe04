/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.storage.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTest {
    private static final String TAG = "\"" + "ab".repeat(32) + "\"";
    private static final Download PLAN =
            new Download(new Digest("ab".repeat(32)), 100, "application/pdf", FileName.of("Plan n° 1.pdf"), true);

    @Test
    void a_file_is_never_run_in_our_origin_nor_kept_on_the_way() {
        assertThat(PLAN.answer(new Asked(null, null, null)).headers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Content-Type", "application/pdf",
                        "Content-Length", "100",
                        "Content-Disposition",
                                "attachment; filename=\"Plan n_ 1.pdf\"; filename*=UTF-8''Plan%20n%C2%B0%201.pdf",
                        "ETag", TAG,
                        "Accept-Ranges", "bytes",
                        "Cache-Control", "private, no-store",
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
                        "X-Content-Type-Options", "nosniff",
                        "Cross-Origin-Resource-Policy", "same-origin"));
    }

    @Test
    void a_pdf_may_be_framed_by_this_site_and_by_nobody_else_and_nothing_else_may() {
        assertThat(PLAN.framed(new Asked(null, null, null)).headers())
                .containsEntry("X-Frame-Options", "SAMEORIGIN")
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; "
                                + "form-action 'none'; frame-ancestors 'self'")
                .hasEntrySatisfying(
                        "Content-Disposition", named -> assertThat(named).startsWith("inline; filename="));
        var page = new Download(PLAN.digest(), 100, "text/html", PLAN.name(), true);
        assertThatThrownBy(() -> page.framed(new Asked(null, null, null))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_that_is_not_confidential_may_be_kept_and_is_asked_for_each_time() {
        var open = new Download(PLAN.digest(), 100, "application/pdf", PLAN.name(), false);
        assertThat(open.answer(new Asked(null, null, null)).headers())
                .containsEntry("Cache-Control", "private, no-cache");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                    | 200 | 0  | 100 | -
            bytes=0-0            | 206 | 0  | 1   | bytes 0-0/100
            bytes=10-19          | 206 | 10 | 10  | bytes 10-19/100
            bytes=90-            | 206 | 90 | 10  | bytes 90-99/100
            bytes=90-500         | 206 | 90 | 10  | bytes 90-99/100
            bytes=99-99          | 206 | 99 | 1   | bytes 99-99/100
            bytes=-10            | 206 | 90 | 10  | bytes 90-99/100
            bytes=-500           | 206 | 0  | 100 | bytes 0-99/100
            Bytes=0-             | 206 | 0  | 100 | bytes 0-99/100
            bytes=100-           | 416 | 0  | 0   | bytes */100
            bytes=-0             | 416 | 0  | 0   | bytes */100
            bytes=20-10          | 200 | 0  | 100 | -
            bytes=0-1,5-6        | 200 | 0  | 100 | -
            bytes=-              | 200 | 0  | 100 | -
            lines=0-1            | 200 | 0  | 100 | -
            bytes=a-b            | 200 | 0  | 100 | -
            bytes=0-9999999999999999999999 | 200 | 0 | 100 | -
            """)
    void a_part_is_sent_where_one_is_asked_for(String range, int status, long from, long count, String told) {
        Answer answer = PLAN.answer(new Asked(null, range, null));
        assertThat(answer)
                .extracting(Answer::status, Answer::from, Answer::count)
                .containsExactly(status, from, count);
        assertThat(answer.headers().get("Content-Range")).isEqualTo(told);
        assertThat(answer.headers().get("Content-Length")).isEqualTo(Long.toString(count));
    }

    @Test
    void what_the_client_has_is_not_sent_again() {
        for (String has : new String[] {TAG, "W/" + TAG, "\"other\", " + TAG, "*"}) {
            Answer answer = PLAN.answer(new Asked(has, "bytes=0-1", null));
            assertThat(answer).extracting(Answer::status, Answer::count).containsExactly(304, 0L);
            assertThat(answer.headers())
                    .containsEntry("ETag", TAG)
                    .doesNotContainKeys("Content-Length", "Content-Range");
        }
        assertThat(PLAN.answer(new Asked("\"other\"", null, null)).status()).isEqualTo(200);
    }

    @Test
    void a_part_of_another_content_is_not_wanted() {
        assertThat(PLAN.answer(new Asked(null, "bytes=0-1", TAG)).status()).isEqualTo(206);
        assertThat(PLAN.answer(new Asked(null, "bytes=0-1", "\"other\"")).status())
                .isEqualTo(200);
        assertThat(PLAN.answer(new Asked(null, "bytes=0-1", "Mon, 02 Mar 2026 00:00:00 GMT"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_empty_file_is_whole() {
        var empty = new Download(PLAN.digest(), 0, "text/plain", PLAN.name(), true);
        assertThat(empty.answer(new Asked(null, null, null)).headers()).containsEntry("Content-Length", "0");
        assertThat(empty.answer(new Asked(null, "bytes=0-", null)).status()).isEqualTo(416);
    }
}
