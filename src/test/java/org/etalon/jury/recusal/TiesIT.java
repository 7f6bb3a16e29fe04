/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.jury.recusal.JuryGround.NEIGHBOUR;
import static org.etalon.jury.recusal.JuryGround.TOWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.recusal.Recusal.Settlement;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ties jurors to candidates, on both databases. */
class TiesIT {
    private static Set<TieGround> found(JuryGround ground, Juror juror, String name) {
        Map<UUID, Set<TieGround>> found = Sql.with(
                ground.database().source(), connection -> TieQuery.find(connection, juror, name, DossierGround.OPENS));
        return found.getOrDefault(ground.dossier(), Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void who_has_nothing_to_do_with_a_candidate_is_not_tied(Databases database) {
        var ground = JuryGround.of(database);
        ground.sql("update collectivity set department = '26' where code = ?", NEIGHBOUR);
        assertThat(found(ground, ground.juror(JurorPost.MEMBER, ""), "Camille Martin"))
                .isEmpty();
        assertThat(found(ground, ground.juror(JurorPost.MEMBER, NEIGHBOUR), "Camille Martin"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void members_and_those_who_acted_are_tied_also_when_they_have_left(Databases database) {
        var ground = JuryGround.of(database);
        Juror referent = ground.juror(ground.referent(), JurorPost.MEMBER, "");
        assertThat(found(ground, referent, "X")).containsOnly(TieGround.MEMBER, TieGround.NAMED);
        end(ground, DossierGround.OPENS.plusSeconds(60));
        assertThat(found(ground, referent, "X")).containsOnly(TieGround.MEMBER, TieGround.NAMED);
        end(ground, DossierGround.OPENS);
        assertThat(found(ground, referent, "X")).containsOnly(TieGround.NAMED);
    }

    private static void end(JuryGround ground, Instant until) {
        ground.sql("update membership set until_at = ? where person = ?", JuryGround.at(until), ground.referent());
    }

    @ParameterizedTest
    @EnumSource
    void an_employer_ties_by_itself_by_its_mandate_by_its_epci_and_by_its_department(Databases database) {
        var ground = JuryGround.of(database);
        assertThat(found(ground, ground.juror(JurorPost.MEMBER, TOWN), "X"))
                .containsOnly(TieGround.EMPLOYER, TieGround.DEPARTMENT);
        Juror near = ground.juror(JurorPost.MEMBER, NEIGHBOUR);
        assertThat(found(ground, near, "X")).containsOnly(TieGround.DEPARTMENT);
        ground.sql("update collectivity set epci = '200000001' where code in (?, ?)", TOWN, NEIGHBOUR);
        assertThat(found(ground, near, "X")).containsOnly(TieGround.DEPARTMENT, TieGround.EPCI);
        ground.sql("update collectivity set epci = '', siren = '200000001' where code = ?", NEIGHBOUR);
        assertThat(found(ground, near, "X"))
                .as("its intercommunalité itself")
                .containsOnly(TieGround.DEPARTMENT, TieGround.EPCI);
        mandate(ground);
        assertThat(found(ground, near, "X")).contains(TieGround.MANDATE);
        UUID agent = DossierGround.member(database.source(), NEIGHBOUR, "CONTRIBUTOR", "");
        assertThat(found(ground, ground.juror(agent, JurorPost.MEMBER, ""), "X"))
                .containsOnly(TieGround.MANDATE);
    }

    private static void mandate(JuryGround ground) {
        ground.sql(
                "insert into mandate (id, collectivity, operator, role, since_at, until_at, granted_by, granted_at)"
                        + " values (?, ?, ?, 'CONTRIBUTOR', ?, ?, ?, ?)",
                UUID.randomUUID(),
                TOWN,
                NEIGHBOUR,
                JuryGround.at(DossierGround.OPENS),
                JuryGround.at(Juror.OPEN),
                ground.referent(),
                JuryGround.at(DossierGround.OPENS));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_declared_holds_until_it_is_taken_back_and_all_of_it_is_in_the_log(Databases database) {
        var ground = JuryGround.of(database);
        Juror juror = ground.juror(JurorPost.MEMBER, "");
        ground.declare(juror, "X", Map.of(ground.dossier(), "Ma sœur y travaille."));
        assertThat(ground.recusals()).singleElement().satisfies(tie -> {
            assertThat(tie.grounds()).containsOnly(TieGround.DECLARED);
            assertThat(tie.reason()).isEqualTo("Ma sœur y travaille.");
            assertThat(tie.state()).isEqualTo(RecusalState.OPEN);
        });
        ground.renew(juror, "X");
        assertThat(ground.recusals()).hasSize(1);
        ground.declare(juror, "X", Map.of());
        assertThat(ground.recusals()).isEmpty();
        assertThat(ground.steps()).extracting(step -> step.kind()).containsExactly("tie-found", "tie-lifted");
        assertThat(ground.steps()).allMatch(step -> step.person().equals(Optional.of(juror.person())));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_dismissed_opens_again_only_for_something_new(Databases database) {
        var ground = JuryGround.of(database);
        Juror juror = ground.juror(JurorPost.MEMBER, NEIGHBOUR);
        ground.renew(juror, "X");
        settle(ground, RecusalState.DISMISSED);
        ground.renew(juror, "X");
        assertThat(ground.recusals()).extracting(Recusal::state).containsExactly(RecusalState.DISMISSED);
        mandate(ground);
        ground.renew(juror, "X");
        assertThat(ground.recusals()).singleElement().satisfies(tie -> {
            assertThat(tie.state()).isEqualTo(RecusalState.OPEN);
            assertThat(tie.settled()).isEmpty();
            assertThat(tie.grounds()).contains(TieGround.MANDATE);
        });
        assertThat(ground.steps()).extracting(step -> step.person()).containsOnly(Optional.empty());
    }

    private static void settle(JuryGround ground, RecusalState state) {
        Recusal open = ground.recusals().get(0);
        var settled = new Settlement(ground.referent(), JuryGround.LATER, "Trop loin.");
        var after = new Recusal(
                open.id(),
                open.juror(),
                open.dossier(),
                open.grounds(),
                open.reason(),
                state,
                open.raisedAt(),
                Optional.of(settled),
                open.version() + 1);
        ground.with(ground.referent(), desk -> {
            RecusalRepository.put(desk.connection(), after);
            return null;
        });
        assertThat(ground.recusals()).isEqualTo(List.of(after));
    }

    @ParameterizedTest
    @EnumSource
    void what_would_be_is_told_without_being_kept(Databases database) {
        var ground = JuryGround.of(database);
        Juror juror = ground.juror(JurorPost.MEMBER, NEIGHBOUR);
        List<Recusal> foreseen = ground.with(
                juror.person(), desk -> Ties.foresee(desk, juror, "X", Map.of(ground.dossier(), "Un cousin.")));
        assertThat(foreseen).singleElement().satisfies(tie -> assertThat(tie.grounds())
                .containsOnly(TieGround.DECLARED, TieGround.DEPARTMENT));
        assertThat(ground.recusals()).isEmpty();
        assertThat(ground.steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_named_in_what_was_handed_in_is_tied_by_their_whole_name_either_way_round(Databases database) {
        var ground = JuryGround.of(database);
        Juror juror = ground.juror(JurorPost.MEMBER, "");
        ground.handIn(ground.dossier(), 1, "{\"justification\": \"Audit de MARTIN Camille (100%)\"}");
        assertThat(found(ground, juror, "Camille Martin")).containsOnly(TieGround.NAMED);
        assertThat(found(ground, juror, "Martin Camille")).containsOnly(TieGround.NAMED);
        assertThat(found(ground, juror, "Martin")).isEmpty();
        assertThat(found(ground, juror, "Camille %")).isEmpty();
        assertThat(found(ground, juror, "Camille Martinez")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void candidates_are_those_whose_last_submission_counts(Databases database) {
        var ground = JuryGround.of(database);
        assertThat(candidates(ground)).isEmpty();
        UUID submission = ground.handIn(ground.dossier(), 1, "{}");
        assertThat(candidates(ground)).extracting(Candidate::code).containsExactly(TOWN);
        ground.sql(
                "insert into submission_withdrawal (submission, person, at) values (?, ?, ?)",
                submission,
                ground.referent(),
                JuryGround.at(DossierGround.NOW));
        assertThat(candidates(ground)).isEmpty();
    }

    private static List<Candidate> candidates(JuryGround ground) {
        return Sql.with(
                ground.database().source(), connection -> RecusalQuery.candidates(connection, DossierGround.EDITION));
    }
}
