/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.assignment.Share;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentRepository;
import org.etalon.jury.recusal.Chairing;
import org.etalon.jury.recusal.JuryGround;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may reach a dossier as a juror, and what jurors have to read, on both databases. */
class ReadersIT {
    private static JuryGround handedIn(Databases database) {
        var ground = JuryGround.of(database);
        ground.handIn(ground.dossier(), 1, "{}");
        return ground;
    }

    private static Optional<Readers.Access> access(JuryGround ground, UUID person) {
        return ground.with(person, desk -> Readers.find(desk.connection(), person, ground.dossier(), desk.instant()));
    }

    private static void assign(JuryGround ground, Juror juror, LocalDate due) {
        ground.with(juror.person(), desk -> {
            var given = Assignment.first(juror.id(), ground.dossier(), Optional.of(due), desk.instant());
            AssignmentRepository.add(desk.connection(), List.of(given));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_is_to_read_it_may_until_something_ties_them(Databases database) {
        var ground = handedIn(database);
        Juror juror = ground.declared(JurorPost.MEMBER);
        assertThat(access(ground, juror.person())).isEmpty();
        assign(ground, juror, LocalDate.of(2026, 7, 1));
        assertThat(access(ground, juror.person())).hasValueSatisfying(found -> {
            assertThat(found.juror()).isEqualTo(juror.id());
            assertThat(found.reads()).isTrue();
            assertThat(found.leads()).isFalse();
            assertThat(found.dueOn()).contains(LocalDate.of(2026, 7, 1));
        });
        ground.sql("update juror set declared_at = null");
        assertThat(access(ground, juror.person())).as("before they declare").isEmpty();
        ground.sql("update juror set declared_at = since_at");
        ground.declare(juror, "X", Map.of(ground.dossier(), "Un cousin."));
        assertThat(access(ground, juror.person())).isEmpty();
        assertThat(access(ground, ground.referent())).as("in no jury").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_leads_the_jury_there_may_as_everywhere_else(Databases database) {
        var ground = handedIn(database);
        List<Juror> top = List.of(
                ground.declared(JurorPost.DEPUTY),
                ground.declared(JurorPost.CHAIR),
                ground.declared(JurorPost.DEPUTY),
                ground.declared(JurorPost.MEMBER));
        for (int step = 0; step <= top.size(); step++) {
            for (Juror each : top) {
                boolean leads = ground.with(each.person(), desk -> leads(desk, ground.dossier()));
                assertThat(access(ground, each.person())
                                .filter(Readers.Access::leads)
                                .isPresent())
                        .as(each.post() + " after " + step + " ties")
                        .isEqualTo(leads);
            }
            if (step < top.size()) {
                ground.declare(top.get((step + 1) % top.size()), "X", Map.of(ground.dossier(), "Un cousin."));
            }
        }
    }

    private static boolean leads(JuryDesk desk, UUID dossier) throws SQLException {
        return new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key()))
                .isLed(dossier, desk.person(), false);
    }

    @ParameterizedTest
    @EnumSource
    void jurors_see_what_they_have_to_read_and_whether_it_is_late(Databases database) {
        var ground = handedIn(database);
        Juror juror = ground.declared(JurorPost.MEMBER);
        assign(
                ground,
                juror,
                JuryGround.LATER.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(1));
        var share = new Share(juror.id(), ground.dossier());
        assertThat(own(ground, juror, Map.of())).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(ReadingState.TO_READ);
            assertThat(each.late()).isTrue();
        });
        assertThat(own(ground, juror, Map.of(share, ReadingState.DONE)))
                .singleElement()
                .satisfies(each -> assertThat(each.late()).isFalse());
        ground.declare(juror, "X", Map.of(ground.dossier(), "Un cousin."));
        assertThat(own(ground, juror, Map.of())).isEmpty();
    }

    private static List<OwnDossier> own(JuryGround ground, Juror juror, Map<Share, ReadingState> states) {
        return ground.with(juror.person(), desk -> ReadOwnDossiers.read(desk, states))
                .dossiers();
    }
}
