/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreenessTest {
    @Test
    void a_question_is_free_where_nothing_that_scores_decides_on_it() {
        assertThat(Freeness.free(Sketch.of(
                                """
                stratum  small if=(population < 100)
                stratum  large
                domain   d
                question scored    yes-no points=10
                question partly    yes-no points=small:1/large:0
                question plain     yes-no
                question announced yes-no announced points=10
                question by-fact   yes-no applies=(type is commune)
                question by-free   yes-no visible=(plain is yes)
                question by-scored yes-no visible=(any(plain is yes, not(scored is yes)))
                question by-bound  text   visible=(by-scored answered)
                section  s visible=(scored is yes)
                question within    yes-no
                end
                section  t applies=(plain is yes)
                question beside    yes-no
                end
                domain   e applies=(by-scored is yes)
                question far       yes-no
                """)
                        .domains()))
                .containsExactlyInAnyOrder("plain", "by-fact", "by-free", "beside");
    }
}
