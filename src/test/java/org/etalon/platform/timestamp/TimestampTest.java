/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.etalon.platform.setting.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    private static final byte[] CONTENT = "liste".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-algorithm RSA", "-algorithm EC -pkeyopt ec_paramgen_curve:P-256"})
    void an_authority_states_that_a_content_exists_now(String key) throws Exception {
        try (var openssl = new OpensslAuthority(folder.resolve("tsa"), key)) {
            byte[] reply =
                    TimestampAuthority.of(openssl.address()).stamp(CONTENT).orElseThrow();
            Timestamp stamp = Timestamp.read(reply, CONTENT).orElseThrow();
            assertThat(stamp.authority()).isEqualTo("CN=Horodatage");
            assertThat(Duration.between(stamp.at(), Clock.systemUTC().instant()).abs())
                    .isLessThan(Duration.ofMinutes(10));
            assertThat(Timestamp.read(reply, new byte[0])).isEmpty();
        }
    }

    /** Whatever a byte becomes, it is either no statement or the same; see the archive's seal for the rest. */
    @Test
    void what_is_spoilt_never_states_anything_else() throws Exception {
        try (var openssl = new OpensslAuthority(folder.resolve("tsa"), "-algorithm RSA")) {
            byte[] reply =
                    TimestampAuthority.of(openssl.address()).stamp(CONTENT).orElseThrow();
            Timestamp sound = Timestamp.read(reply, CONTENT).orElseThrow();
            int told = 0;
            for (int at = 0; at < reply.length; at++) {
                byte[] other = reply.clone();
                other[at] ^= 1;
                var read = Timestamp.read(other, CONTENT);
                told += read.isEmpty() ? 1 : 0;
                assertThat(read.map(Timestamp::at).filter(instant -> !instant.equals(sound.at())))
                        .isEmpty();
            }
            assertThat(told).isGreaterThan(reply.length / 3);
        }
    }

    @Test
    void an_answer_to_another_question_is_none() throws Exception {
        byte[][] first = new byte[1][];
        try (var openssl = new OpensslAuthority(folder.resolve("tsa"), "-algorithm RSA")
                .spoiling(reply -> first[0] = first[0] == null ? reply : first[0])) {
            var authority = TimestampAuthority.of(openssl.address());
            assertThat(authority.stamp(CONTENT)).isPresent();
            assertThat(authority.stamp(CONTENT)).as("an old answer once more").isEmpty();
        }
    }

    @Test
    void an_authority_that_is_away_states_nothing() {
        assertThat(TimestampAuthority.of("http://localhost:1/tsa").stamp(CONTENT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tsa.example.org", "ftp://tsa.example.org", "http://", "http://a:b@tsa.example.org", "http://a b"
            })
    void an_address_that_can_not_be_right_stops_the_start(String setting) {
        assertThatThrownBy(() -> TimestampAuthority.of(setting))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining(TimestampAuthority.VARIABLE);
    }
}
