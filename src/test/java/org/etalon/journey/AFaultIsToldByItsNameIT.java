/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a table is lost, the reader gets a name to give on the telephone, and the log tells the rest under that name. */
class AFaultIsToldByItsNameIT extends Journey {
    private static final Pattern ID = Pattern.compile("\\b[2-9A-HJ-NP-Z]{8}\\b");

    @Test
    void a_page_that_breaks_gives_an_error_page_with_the_name_of_the_fault() throws IOException, SQLException {
        var answer = without("collectivity_change", () -> get("/collectivities/38185", "Accept-Language", "en"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertTellsNothingOfTheInside(answer.body());
        String text = answer.body().replaceAll("(?s).*<main", "").replaceAll("<[^>]*>", " ");
        assertThat(logged(onlyId(text))).contains("/collectivities/38185");
        assertThat(get("/collectivities/38185").statusCode()).isEqualTo(200);
    }

    @Test
    void a_call_that_breaks_is_answered_with_the_name_of_the_fault() throws IOException, SQLException {
        String body =
                "{\"siren\": \"253802516\", \"name\": \"Syndicat\", \"type\": \"syndicat\", \"department\": \"38\"}";
        String token = Files.readString(Path.of(System.getProperty("server.data"), "operator-token"));
        var answer = without(
                "directory_version",
                () -> post(
                        "/api/v1/organiser/collectivities",
                        body,
                        "Authorization",
                        "Bearer " + token.strip(),
                        "Content-Type",
                        "application/json"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"fault\"").contains("\"problems\":[]");
        assertTellsNothingOfTheInside(answer.body());
        assertThat(logged(onlyId(answer.body()))).contains("POST /api/v1/organiser/collectivities");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What is answered while the server's database lacks a table. */
    private static HttpResponse<String> without(String table, Supplier<HttpResponse<String>> call) throws SQLException {
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon");
                var statement = connection.createStatement()) {
            statement.execute("alter table " + table + " rename to lost");
            try {
                return call.get();
            } finally {
                statement.execute("alter table lost rename to " + table);
            }
        }
    }

    private static String onlyId(String told) {
        List<String> ids = ID.matcher(told).results().map(MatchResult::group).toList();
        assertThat(ids).as("names of faults in " + told).hasSize(1);
        return ids.get(0);
    }

    /** The one entry of the log that tells the fault of this name, with what went wrong and where. */
    private static String logged(String id) throws IOException {
        String[] parts =
                Files.readString(Path.of(System.getProperty("server.log"))).split("fault " + id);
        assertThat(parts).as("entries of the log on " + id).hasSize(2);
        String entry = parts[1].split("]]\n", 2)[0];
        assertThat(entry).contains("\tat org.etalon.").contains("JdbcSQLSyntaxErrorException: Table");
        return entry;
    }

    private static void assertTellsNothingOfTheInside(String told) {
        assertThat(told)
                .doesNotContain("Exception")
                .doesNotContain("org.")
                .doesNotContain("SQL")
                .doesNotContain("directory_version")
                .doesNotContain("collectivity_change")
                .doesNotContainIgnoringCase("payara");
    }
}
