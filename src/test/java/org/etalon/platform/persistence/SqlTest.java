/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read in the midst of a use case leaves its transaction alone. */
class SqlTest {
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        connection.createStatement().execute("create table line (text varchar(10))");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_transaction_at_hand_goes_on_and_ends_as_its_use_case_says() throws SQLException {
        connection.setAutoCommit(false);

        int added =
                Sql.together(shared(), each -> each.createStatement().executeUpdate("insert into line values ('a')"));

        assertThat(added).isEqualTo(1);
        assertThat(connection.getAutoCommit()).isFalse();
        connection.rollback();
        assertThat(lines()).isZero();
    }

    @Test
    void without_one_it_has_its_own() throws SQLException {
        Sql.together(shared(), each -> {
            assertThat(each.getAutoCommit()).isFalse();
            return each.createStatement().executeUpdate("insert into line values ('a')");
        });

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(lines()).isEqualTo(1);
    }

    private int lines() throws SQLException {
        try (var row = connection.createStatement().executeQuery("select count(*) from line")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Gives the one connection out again and again, as the server does within a transaction; closing it means nothing. */
    private DataSource shared() {
        var loader = getClass().getClassLoader();
        Object open = Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, more) -> open);
    }
}
