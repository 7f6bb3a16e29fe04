/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.core.questionnaire.Text;
import org.junit.jupiter.api.Test;

class TallyTest {
    /** @param levels voted, below 0 for a blank vote */
    private static Tally of(int... levels) {
        return Tally.of(IntStream.of(levels)
                .mapToObj(level -> new Ballot(
                        UUID.randomUUID(),
                        level < 0 ? OptionalInt.empty() : OptionalInt.of(level),
                        level < 0 ? List.of() : List.of("m" + level)))
                .toList());
    }

    @Test
    void the_highest_level_is_carried_that_more_than_half_are_for_or_go_beyond() {
        assertThat(of(1, 2, 3).carried()).hasValue(2);
        assertThat(of(1, 3).carried()).as("half is not more than half").hasValue(1);
        assertThat(of(0, 0, 4).carried()).hasValue(0);
        assertThat(of(5, 5, 1).carried()).hasValue(5);
    }

    @Test
    void blank_votes_are_told_and_count_for_nothing() {
        Tally tally = of(-1, -1, -1, 2);
        assertThat(tally.carried()).hasValue(2);
        assertThat(tally.voters()).isEqualTo(4);
        assertThat(of(-1, -1).carried()).isEmpty();
        assertThat(of().carried()).isEmpty();
    }

    @Test
    void mentions_are_carried_by_more_than_half() {
        var mention = new Mention("m2", Text.of("fr", "M"), java.util.Optional.empty(), java.util.Optional.empty());
        assertThat(of(2, 2, 1).carried(List.of(mention))).containsExactly("m2");
        assertThat(of(2, 1).carried(List.of(mention))).isEmpty();
    }

    @Test
    void sums_come_back_as_they_were_kept() {
        Tally tally = of(2, 2, 0, -1);
        assertThat(Tally.read(tally.text())).contains(tally);
        assertThat(tally.text())
                .isEqualTo("{\"blank\":1,\"levels\":{\"0\":1,\"2\":2},\"mentions\":{\"m0\":1,\"m2\":2}}");
        assertThat(Tally.read(null)).isEmpty();
    }
}
