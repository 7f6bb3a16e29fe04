/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RadarTest {
    @Test
    void begins_at_the_top_goes_clockwise_and_grows_with_the_score() {
        Radar radar = Radar.of(List.of("haut", "droite", "bas", "gauche"), List.of(10000, 5000, 0, 10000));
        assertThat(radar.shape()).isEqualTo("220.0,50.0 279.0,168.0 220.0,168.0 102.0,168.0");
        assertThat(radar.axes()).extracting(Radar.Axis::anchor).containsExactly("middle", "start", "middle", "end");
        assertThat(radar.rings()).extracting(Radar.Ring::out).containsExactly(false, false, false, false, true);
    }

    @Test
    void long_names_are_broken_into_lines() {
        Radar radar = Radar.of(List.of("Logiciels et systèmes libres", "b", "c"), List.of(0, 0, 0));
        assertThat(radar.axes().get(0).lines())
                .extracting(Radar.Line::text)
                .containsExactly("Logiciels et", "systèmes", "libres");
    }

    @Test
    void two_domains_have_no_profile() {
        assertThat(Radar.of(List.of("a", "b"), List.of(1, 2)).axes()).isEmpty();
        assertThat(Radar.of(List.of("a", "b", "c"), List.of(1, 2, 3)).axes()).hasSize(3);
    }
}
