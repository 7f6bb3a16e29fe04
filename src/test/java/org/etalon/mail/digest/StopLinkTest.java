/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.etalon.platform.security.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopLinkTest {
    private static final Secret SECRET = Secret.of("the secret of this instance, say".getBytes());
    private static final UUID PERSON = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");

    private static String token() {
        return StopLink.of(PERSON, SECRET).replace(StopLink.PATH, "");
    }

    @Test
    void it_knows_its_person() {
        assertThat(StopLink.person(token(), SECRET)).contains(PERSON);
    }

    @Test
    void one_changed_character_or_another_secret_makes_it_nobody_s() {
        for (int at = 0; at < token().length() - 1; at++) {
            char other = token().charAt(at) == 'A' ? 'B' : 'A';
            String changed = token().substring(0, at) + other + token().substring(at + 1);
            assertThat(StopLink.person(changed, SECRET)).as(changed).isEmpty();
        }
        assertThat(StopLink.person(token(), Secret.of(new byte[32]))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAA AAAA"})
    void anything_else_is_nobody_s(String token) {
        assertThat(StopLink.person(token, SECRET)).isEmpty();
    }
}
