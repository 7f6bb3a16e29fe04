/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.etalon.platform.setting.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrustedKeysTest {
    private static final SigningKey OWN = fresh();
    private static final VerifyingKey FORMER = fresh().verifying();
    private static final VerifyingKey STOLEN = fresh().verifying();

    private static SigningKey fresh() {
        return SigningKey.read(SigningKey.fresh()).orElseThrow();
    }

    private static DistrustedKeys of(String setting) {
        var keys = new DistrustedKeys();
        keys.named = Optional.ofNullable(setting);
        keys.signingKeys = SigningKeys.of(OWN);
        keys.read();
        return keys;
    }

    @Test
    void a_key_that_was_stolen_is_distrusted_and_no_other() {
        DistrustedKeys keys = of(" 0123456789abcdef , " + STOLEN.id());
        assertThat(keys.has(STOLEN)).isTrue();
        assertThat(keys.has(FORMER)).isFalse();
        assertThat(keys.has(OWN.verifying())).isFalse();
        assertThat(of(null).has(STOLEN)).isFalse();
        assertThat(of(" ").has(STOLEN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0123456789ABCDEF", "0123456789abcdef;0123456789abcdef", "0123456789abcdef,,"})
    void what_is_no_id_stops_the_start(String setting) {
        assertThatThrownBy(() -> of(setting)).isInstanceOf(SettingException.class);
    }

    @Test
    void the_key_in_use_has_to_be_replaced_first() {
        assertThatThrownBy(() -> of(OWN.verifying().id())).isInstanceOf(SettingException.class);
    }
}
