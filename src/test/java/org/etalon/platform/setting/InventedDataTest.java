/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InventedDataTest {
    @Test
    void invented_data_stays_marked_without_the_option_while_its_people_stay_out() {
        var demonstration = Demonstration.of(false);
        assertThat(demonstration.isInvented()).isFalse();

        demonstration.findInvented();

        assertThat(demonstration.isInvented()).isTrue();
        assertThat(demonstration.lets("organiser@demo.test")).isFalse();
    }
}
