/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartureTest {
    @ParameterizedTest
    @ValueSource(strings = {"Connection is closed", "Connection reset by peer", "Broken pipe"})
    void a_client_that_left_is_behind_whatever_was_made_of_it(String said) {
        var left = new IOException(said);
        assertThat(Departure.isBehind(left)).isTrue();
        assertThat(Departure.isBehind(new UncheckedIOException(left))).isTrue();
        assertThat(Departure.isBehind(new IllegalStateException(new IOException("closing", left))))
                .isTrue();
    }

    @Test
    void faults_of_our_own_are_told_as_before() {
        assertThat(Departure.isBehind(null)).isFalse();
        assertThat(Departure.isBehind(new IOException("No space left on device")))
                .isFalse();
        assertThat(Departure.isBehind(new IOException())).isFalse();
        assertThat(Departure.isBehind(new IllegalStateException("Connection is closed")))
                .isFalse();
    }
}
