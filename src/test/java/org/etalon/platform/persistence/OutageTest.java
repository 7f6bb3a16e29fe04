/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    08001 | true  | could not connect
                    08006 | true  | connection broke
                    57P01 | true  | shut down by its administrator
                    57P03 | true  | still starting
                    57014 | false | a statement took too long
                    23505 | false | a value stands there twice
                    42601 | false | the SQL is wrong
                    """)
    void the_sql_state_tells_an_outage_from_a_bug(String state, boolean outage, String what) {
        var fault = new IllegalStateException(new DatabaseException(new SQLException(what, state)));
        assertThat(Outage.isBehind(fault)).isEqualTo(outage);
    }

    @Test
    void a_pool_without_a_connection_is_an_outage() {
        assertThat(Outage.isBehind(new SQLException("Error in allocating a connection. Cause: refused")))
                .isTrue();
        assertThat(Outage.isBehind(new IOException("Error in allocating a connection")))
                .isFalse();
    }

    @Test
    void no_fault_and_a_fault_that_goes_round_are_none() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(Outage.isBehind(one)).isFalse();
        assertThat(Outage.isBehind(null)).isFalse();
    }
}
