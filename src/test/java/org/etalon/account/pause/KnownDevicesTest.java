/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.pause;

import static org.assertj.core.api.Assertions.assertThat;

import org.etalon.platform.security.Secret;
import org.junit.jupiter.api.Test;

class KnownDevicesTest {
    private static final String ONE = "one@commune.test";
    private static final String TWO = "two@commune.test";

    private final KnownDevices devices = devices(new byte[32]);

    @Test
    void a_browser_is_known_to_the_accounts_it_has_been_in_and_to_no_other() {
        String cookie = devices.remember(devices.remember(null, ONE), TWO);
        assertThat(devices.who(cookie, "ONE@commune.test"))
                .isEqualTo(devices.who(cookie, ONE))
                .isNotEqualTo(devices.who(null, ONE));
        assertThat(devices.who(cookie, TWO)).isNotEqualTo(devices.who(null, TWO));
        assertThat(devices.who(cookie, "three@commune.test")).isEqualTo(devices.who(null, "three@commune.test"));
    }

    @Test
    void the_last_four_accounts_are_remembered() {
        String cookie = null;
        for (int i = 1; i <= 5; i++) {
            cookie = devices.remember(cookie, i + "@commune.test");
        }
        assertThat(devices.who(cookie, "1@commune.test")).isEqualTo("1@commune.test");
        for (int i = 2; i <= 5; i++) {
            assertThat(devices.who(cookie, i + "@commune.test")).isNotEqualTo(i + "@commune.test");
        }
        assertThat(devices.remember(cookie, "5@commune.test")).isEqualTo(cookie);
    }

    @Test
    void what_is_forged_is_a_stranger() {
        String forged = devices(new byte[] {1}).remember(null, ONE);
        for (String cookie :
                new String[] {forged, "", ".", "x.y", "a".repeat(5000), forged + "!", forged + ".".repeat(9)}) {
            assertThat(devices.who(cookie, ONE)).as(cookie).isEqualTo(ONE);
        }
    }

    private static KnownDevices devices(byte[] secret) {
        var made = new KnownDevices();
        made.secret = Secret.of(secret);
        return made;
    }
}
