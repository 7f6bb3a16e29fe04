/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.Jurors;
import org.junit.jupiter.api.Test;

class ChairingTest {
    private static final UUID DOSSIER = UUID.randomUUID();
    private static final UUID ORGANISER = UUID.randomUUID();

    private final Juror chair = Jurors.of(JurorPost.CHAIR);
    private final Juror deputy = Jurors.of(JurorPost.DEPUTY);
    private final Juror member = Jurors.of(JurorPost.MEMBER);

    private Chairing chairing(Recusal... ties) {
        return new Chairing(List.of(chair, deputy, member), List.of(ties));
    }

    private static Recusal tie(Juror juror, UUID dossier, RecusalState state) {
        return new Recusal(
                UUID.randomUUID(),
                juror.id(),
                dossier,
                Set.of(TieGround.DECLARED),
                "",
                state,
                Instant.EPOCH,
                Optional.empty(),
                1);
    }

    @Test
    void the_chair_leads_wherever_nothing_ties_them() {
        assertThat(chairing().leader(DOSSIER)).contains(chair);
        assertThat(chairing(tie(chair, UUID.randomUUID(), RecusalState.CONFIRMED))
                        .leader(DOSSIER))
                .contains(chair);
        assertThat(chairing(tie(chair, DOSSIER, RecusalState.DISMISSED)).leader(DOSSIER))
                .contains(chair);
    }

    @Test
    void a_deputy_leads_where_the_chair_is_tied_settled_or_not() {
        for (RecusalState state : List.of(RecusalState.OPEN, RecusalState.CONFIRMED)) {
            var chairing = chairing(tie(chair, DOSSIER, state));
            assertThat(chairing.leader(DOSSIER)).contains(deputy);
            assertThat(chairing.isLed(DOSSIER, deputy.person(), false)).isTrue();
            assertThat(chairing.isLed(DOSSIER, chair.person(), false)).isFalse();
            assertThat(chairing.isLed(DOSSIER, ORGANISER, true)).isFalse();
        }
    }

    @Test
    void organisers_lead_where_nobody_at_the_top_is_free() {
        Recusal[] ties = Stream.of(chair, deputy)
                .map(each -> tie(each, DOSSIER, RecusalState.OPEN))
                .toArray(Recusal[]::new);
        assertThat(chairing(ties).leader(DOSSIER)).isEmpty();
        assertThat(chairing(ties).isLed(DOSSIER, ORGANISER, true)).isTrue();
        assertThat(chairing(ties).isLed(DOSSIER, member.person(), false)).isFalse();
    }

    @Test
    void nobody_leads_where_they_are_tied_not_even_as_an_organiser() {
        var chairing = chairing(tie(chair, DOSSIER, RecusalState.OPEN), tie(deputy, DOSSIER, RecusalState.OPEN));
        assertThat(chairing.isLed(DOSSIER, chair.person(), true)).isFalse();
        assertThat(new Chairing(List.of(member), List.of(tie(member, DOSSIER, RecusalState.OPEN)))
                        .isLed(DOSSIER, member.person(), true))
                .isFalse();
    }

    @Test
    void only_chair_and_deputies_are_at_the_top() {
        assertThat(chairing().isAtTheTop(chair.person())).isTrue();
        assertThat(chairing().isAtTheTop(deputy.person())).isTrue();
        assertThat(chairing().isAtTheTop(member.person())).isFalse();
        assertThat(chairing().isAtTheTop(ORGANISER)).isFalse();
    }
}
