/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements of SQL a request costs the shipped application, as the database itself counts them. */
class TheDatabaseIsAskedLittleIT extends DossierJourney {
    /** Without what the pool asks on its own account, and what the mail does. */
    private static final String COUNT =
            """
            select coalesce(sum(execution_count), 0) from
              (select execution_count, lower(replace(sql_statement, char(10), ' ')) as text from information_schema.query_statistics)
            where (text like 'select % from %' or text like 'insert %' or text like 'update %' or text like 'delete %')
              and text not like '%query_statistics%' and text not like '%mail_%'""";

    private BrowserContext visitor;
    private String dossier;

    @BeforeEach
    void begin() {
        String edition = fresh();
        edition(edition);
        visitor = member("Solange Perrin", "38544", "ADMINISTRATOR");
        dossier = begin(visitor, edition);
    }

    @Test
    void a_page_of_a_domain_is_twelve_statements_at_most() {
        assertThat(statements(() -> visitor.request().get(dossier + "/software").text()))
                .isBetween(1L, 12L);
    }

    @Test
    void the_list_of_dossiers_asks_once_what_they_came_to() {
        String second = fresh();
        edition(second);
        begin(visitor, second);
        assertThat(statements(
                        "text like '%label_result%'",
                        () -> visitor.request().get(at("/dossiers")).text()))
                .isEqualTo(1);
    }

    @Test
    void a_save_is_four_statements() {
        String answer = dossier.replace("/dossiers/", "/api/v1/dossiers/") + "/answers/free-browser";
        var text = Collections.synchronizedList(
                new ArrayList<>(IntStream.range(0, 20).boxed().toList()));
        assertThat(statements(() -> save(answer, "Relevé " + text.remove(0)))).isBetween(1L, 4L);
    }

    private void save(String answer, String justification) {
        var kept = visitor.request()
                .put(
                        answer,
                        RequestOptions.create()
                                .setHeader("If-Match", "*")
                                .setData(Map.of("state", "unknown", "justification", justification)));
        assertThat(kept.status()).isEqualTo(200);
    }

    /** Of several runs the fewest: what the server does of its own accord falls into some of them. */
    private static long statements(Runnable request) {
        return statements("text not like ''", request);
    }

    /** Of those alone of which this holds. */
    private static long statements(String which, Runnable request) {
        List<Long> counted = new ArrayList<>();
        request.run();
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon")) {
            execute(connection, "set query_statistics true");
            execute(connection, "set query_statistics_max_entries 1000");
            for (int i = 0; i < 5; i++) {
                long before = count(connection, which);
                request.run();
                counted.add(count(connection, which) - before);
            }
            execute(connection, "set query_statistics false");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Collections.min(counted);
    }

    private static long count(Connection connection, String which) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(COUNT + " and " + which)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
