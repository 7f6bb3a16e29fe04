/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.etalon.platform.security.Secret;
import org.junit.jupiter.api.Test;

class SealedTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final Sealed sealed = sealed(new byte[32]);

    @Test
    void what_is_sealed_is_opened_for_the_same_person_alone() {
        byte[] content = {1, 2, 3};
        String kept = sealed.seal(content, ONE);
        assertThat(sealed.open(kept, ONE)).isEqualTo(content);
        assertThat(sealed.seal(content, ONE)).isNotEqualTo(kept);
        assertThatThrownBy(() -> sealed.open(kept, OTHER)).isInstanceOf(IllegalStateException.class);
        byte[] another = new byte[32];
        another[0] = 1;
        assertThatThrownBy(() -> sealed(another).open(kept, ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_recovery_code_may_be_typed_as_one_likes() {
        assertThat(sealed.print("ABCDE fghij", ONE))
                .isEqualTo(sealed.print("abcde-fghij", ONE))
                .isNotEqualTo(sealed.print("abcde-fghij", OTHER))
                .isNotEqualTo(sealed.print("abcde-fghik", ONE));
    }

    private static Sealed sealed(byte[] secret) {
        var made = new Sealed();
        made.secret = Secret.of(secret);
        return made;
    }
}
