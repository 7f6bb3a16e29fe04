/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.etalon.account.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final Profile CAMILLE = new Profile("Camille Aubry-Martin", "c.aubry@grandville.fr", "fr");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    demonstration,               PASSWORD_KNOWN
                    password1234,                PASSWORD_KNOWN
                    aaaaaaaaaaaa,                PASSWORD_KNOWN
                    qwertyuiop12,                PASSWORD_KNOWN
                    123456789012,                PASSWORD_KNOWN
                    camilleaubry,                PASSWORD_PERSONAL
                    Camille.Aubry2026,           PASSWORD_PERSONAL
                    GRANDVILLE-2026!,            PASSWORD_PERSONAL
                    étalon-étalon,               PASSWORD_PERSONAL
                    motdepasse2026,              PASSWORD_KNOWN
                    motdepasse123,               PASSWORD_KNOWN
                    elevenchars,                 PASSWORD_SHORT
                    '',                          PASSWORD_SHORT
                    """)
    void what_is_soon_guessed_is_refused(String password, String problem) {
        assertThat(PasswordRule.problems(password, "password", CAMILLE))
                .extracting(found -> found.code().name())
                .containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"un pré vert sous la pluie", "nuage-tambour-9", "kX9#mQ2$vL7p", "🐢🐢 et trois 🐇 bleus"})
    void what_is_not_is_taken_of_whatever_characters(String password) {
        assertThat(PasswordRule.problems(password, "password", CAMILLE)).isEmpty();
    }

    @Test
    void the_bounds_are_twelve_and_two_hundred_characters() {
        String long200 = "tuile bleue ".repeat(16) + "zéphyrs!";
        assertThat(long200).hasSize(200);
        assertThat(PasswordRule.problems(long200, "password", CAMILLE)).isEmpty();
        assertThat(PasswordRule.problems(long200 + "x", "password", CAMILLE)).hasSize(1);
        assertThat(PasswordRule.problems("nuage-tambo", "password", CAMILLE)).hasSize(1);
        assertThat(PasswordRule.problems("nuage-tambou", "password", CAMILLE)).isEmpty();
    }

    @Test
    void what_looks_the_same_is_the_same() {
        assertThat(PasswordRule.normal("pre\u0301 ﬁn")).isEqualTo(PasswordRule.normal("pré fin"));
    }

    @Test
    void nobody_keeps_the_server_busy_with_a_password() {
        for (String hostile : new String[] {
            "1".repeat(200),
            "a4@".repeat(66),
            "11111111111111111111/1/1111".repeat(7),
            "({[|!1".repeat(33),
            "𝟙".repeat(200)
        }) {
            Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> PasswordRule.problems(hostile, "password", CAMILLE)))
                    .doesNotThrowAnyException();
        }
    }
}
