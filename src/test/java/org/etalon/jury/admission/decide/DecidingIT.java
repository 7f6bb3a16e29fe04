/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.dossier.correction.CorrectionQuery;
import org.etalon.dossier.submission.Campaign;
import org.etalon.dossier.submission.Submission;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionGround;
import org.etalon.jury.admission.AdmissionQuery;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.decide.Deciding.Work;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentQuery;
import org.etalon.jury.assigned.AssignmentRepository;
import org.etalon.jury.log.JuryStep;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What organisers decide on what was handed in, on both databases. */
class DecidingIT {
    private static final UUID DOSSIER = Campaign.dossier(1);
    private static final LongPredicate ANY = version -> true;
    private static final Duration WEEK = Duration.ofDays(7);

    private static Admission decide(AdmissionGround ground, AdmissionState next, LongPredicate started, Work work) {
        return ground.with(desk -> Deciding.decide(desk, DossierGround.SCORING, DOSSIER, next, started, work));
    }

    private static Admission admit(AdmissionGround ground) {
        return decide(ground, AdmissionState.ADMISSIBLE, ANY, AdmitDossier::admitted);
    }

    private static Admission refuse(AdmissionGround ground, String reason) {
        return decide(ground, AdmissionState.INADMISSIBLE, ANY, one -> RefuseDossier.refused(one, reason));
    }

    private static Admission ask(AdmissionGround ground, Instant until) {
        var asked = List.of(new Asked("free-servers", "Sur quoi ?", until));
        return decide(ground, AdmissionState.ASKED, ANY, one -> AskCorrection.asked(one, asked));
    }

    private static List<Correction> corrections(AdmissionGround ground) {
        return ground.with(desk -> CorrectionQuery.list(desk.connection(), DOSSIER));
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_is_admitted_on_what_counts_and_a_refusal_says_why(Databases database) {
        var ground = AdmissionGround.of(database, 2);
        assertThat(admit(ground).version()).isEqualTo(1);
        assertThat(ground.admissible()).containsExactly(DOSSIER);
        assertThatThrownBy(() -> refuse(ground, "  ")).hasMessageContaining("REFUSAL_REASON_MISSING, at=reason");
        assertThatThrownBy(() -> refuse(ground, "x".repeat(2_001)))
                .hasMessageContaining("ADMISSION_WORDS_LONG, at=reason");
        assertThat(refuse(ground, " Hors du label. ").reason()).contains("Hors du label.");
        assertThat(ground.admissible()).isEmpty();
        assertThat(ground.row(1).reason()).contains("Hors du label.");
        assertThat(admit(ground).reason()).isEmpty();
        assertThat(ground.steps())
                .extracting(JuryStep::kind)
                .containsExactly("dossier-admitted", "dossier-refused", "dossier-admitted");
        assertThat(ground.steps())
                .allMatch(step -> step.dossier().equals(Optional.of(DOSSIER))
                        && step.person().equals(Optional.of(ground.organiser()))
                        && step.line().contains("\"submission\":\"2026-0001\""));
    }

    @ParameterizedTest
    @EnumSource
    void who_was_overtaken_is_told_and_nothing_is_decided_while_the_edition_is_open(Databases database) {
        var ground = AdmissionGround.of(database, 1);
        admit(ground);
        assertThatThrownBy(() -> decide(ground, AdmissionState.INADMISSIBLE, version -> version == 0, one -> null))
                .hasMessageContaining("ADMISSION_STALE");
        assertThatThrownBy(() -> admit(ground.when(DossierGround.NOW))).hasMessageContaining("ADMISSION_TOO_EARLY");
        assertThatThrownBy(() -> ask(ground, ground.now().plus(WEEK))).hasMessageContaining("ADMISSION_DECIDED");
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_is_waited_for_until_its_time_and_another_request_takes_its_place(Databases database) {
        var ground = AdmissionGround.of(database, 1);
        Instant until = ground.now().plus(WEEK);
        ask(ground, until);
        assertThat(ground.row(1).until()).contains(until);
        assertThatThrownBy(() -> admit(ground)).hasMessageContaining("CORRECTION_AWAITED");
        ask(ground.when(ground.now().plusSeconds(60)), until.plus(WEEK));
        assertThat(corrections(ground)).extracting(Correction::isOpen).containsExactly(true, false);
        assertThatThrownBy(() -> refuse(ground.when(until), "Non.")).hasMessageContaining("CORRECTION_AWAITED");

        var late = ground.when(until.plus(WEEK));
        assertThat(late.row(1).isLate(late.now())).isTrue();
        admit(late);
        assertThat(corrections(ground)).noneMatch(Correction::isOpen);
        assertThat(late.row(1).until()).isEmpty();
        assertThat(ground.steps())
                .extracting(JuryStep::kind)
                .containsExactly("correction-asked", "correction-asked", "dossier-admitted");
        assertThat(ground.steps().get(0).line())
                .contains("\"free-servers\":\"" + until + "\"")
                .doesNotContain("Sur quoi");
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_that_arrives_is_to_be_decided_on(Databases database) {
        var ground = AdmissionGround.of(database, 1);
        ask(ground, ground.now().plus(WEEK));
        Submission corrected = ground.campaign().again(1, 9);
        ground.with(desk -> {
            CorrectionArrives.keep(
                    desk,
                    corrected,
                    AdmissionQuery.find(desk.connection(), DOSSIER).orElseThrow());
            return null;
        });
        assertThat(ground.row(1).state()).isEqualTo(AdmissionState.CORRECTED);
        assertThat(ground.row(1).filed().submission()).isEqualTo(corrected.id());
        assertThat(admit(ground).submission()).isEqualTo(corrected.id());
        assertThat(ground.steps())
                .extracting(JuryStep::kind)
                .containsExactly("correction-asked", "correction-handed-in", "dossier-admitted");
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_to_which_the_organiser_is_tied_is_unknown(Databases database) {
        var ground = AdmissionGround.of(database, 1);
        ground.tie(1, "CONFIRMED");
        assertThatThrownBy(() -> admit(ground)).hasMessageContaining("code=UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_to_read_any_longer_what_is_refused(Databases database) {
        var ground = AdmissionGround.of(database, 2);
        admit(ground);
        ground.tie(1, "DISMISSED");
        ground.with(desk -> {
            UUID juror = desk.jurors().get(0).id();
            var given = List.of(
                    Assignment.first(juror, DOSSIER, Optional.empty(), desk.instant()),
                    Assignment.first(juror, Campaign.dossier(2), Optional.empty(), desk.instant()));
            AssignmentRepository.add(desk.connection(), given);
            return null;
        });
        refuse(ground, "Hors du label.");
        List<Assignment> left =
                ground.with(desk -> AssignmentQuery.list(desk.connection(), desk.key(), desk.instant()));
        assertThat(left).extracting(Assignment::dossier).containsExactly(Campaign.dossier(2));
        assertThat(ground.steps())
                .extracting(JuryStep::kind)
                .containsExactly("dossier-admitted", "assignment-lifted", "dossier-refused");
    }
}
