/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etalon.dossier.DossierGround.CLOSES;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.dossier.correction.CorrectionQuery;
import org.etalon.dossier.fill.SaveOutcome;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.dossier.submission.filed.Differing;
import org.etalon.dossier.submission.reopen.Reopening;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked to be corrected once an edition has closed, on both databases. */
class CorrectionIT {
    private static final String ASKED = "proudest-software";
    private static final String OTHER = "free-servers";
    private static final Instant AFTER = CLOSES.plus(Duration.ofDays(1));
    private static final Instant UNTIL = CLOSES.plus(Duration.ofDays(10));

    /** A dossier that was handed in, after the closing. */
    private static Handing filed(Databases database) {
        Handing handing = Handing.of(database);
        handing.signed();
        handing.submit();
        return handing.when(AFTER);
    }

    private static Correction ask(Handing handing, Asked... asked) {
        UUID organiser = Persons.add(handing.at().database().source());
        return handing.with(desk -> {
            Submission counting = SubmissionQuery.findCounting(
                            desk.connection(), handing.at().dossier())
                    .orElseThrow();
            var correction =
                    Correction.asked(handing.at().dossier(), counting.id(), organiser, handing.now(), List.of(asked));
            new Reopening(desk.connection(), DossierGround.SCORING, organiser, handing.now())
                    .open(correction, SubmissionQuery.snapshot(desk.connection(), counting));
            return correction;
        });
    }

    private static Asked asked(String question) {
        return new Asked(question, "Lequel ?", UNTIL);
    }

    private static Optional<Correction> open(Handing handing) {
        return handing.with(
                desk -> CorrectionQuery.findOpen(desk.connection(), handing.at().dossier()));
    }

    private static SaveOutcome save(Handing handing, String question, Object answer) {
        long version = handing.review()
                .dossier()
                .find(question)
                .map(KeptAnswer::version)
                .orElse(0L);
        return handing.at().save(question, version, Map.of("answer", answer), handing.now());
    }

    private static Content content(Handing handing, Submission submission) {
        return Content.of(handing.snapshot(submission).state(), DossierGround.SCORING.index());
    }

    @ParameterizedTest
    @EnumSource
    void only_what_is_asked_for_can_be_changed_and_until_its_time(Databases database) {
        Handing handing = filed(database);
        assertThatThrownBy(() -> save(handing, ASKED, "Nextcloud")).hasMessageContaining("EDITION_NOT_OPEN");

        Correction correction = ask(handing, asked(ASKED));

        assertThat(open(handing)).contains(correction);
        assertThat(save(handing, ASKED, "Nextcloud")).isInstanceOf(SaveOutcome.Saved.class);
        assertThatThrownBy(() -> save(handing, OTHER, BigDecimal.TEN))
                .hasMessageContaining("CORRECTION_NOT_ASKED, at=" + OTHER);
        assertThatThrownBy(() -> handing.attached("https://exemple.fr/preuve", OTHER))
                .hasMessageContaining("CORRECTION_NOT_ASKED, at=" + OTHER);
        Handing last = handing.when(UNTIL.minusSeconds(1));
        assertThat(save(last, ASKED, "Garage")).isInstanceOf(SaveOutcome.Saved.class);
        assertThatThrownBy(() -> save(handing.when(UNTIL), ASKED, "Trop tard"))
                .hasMessageContaining("EDITION_NOT_OPEN");
        assertThatThrownBy(() -> handing.when(UNTIL).submit()).hasMessageContaining("EDITION_NOT_OPEN");
    }

    @ParameterizedTest
    @EnumSource
    void each_question_has_a_time_of_its_own(Databases database) {
        Handing handing = filed(database);
        ask(handing, new Asked(ASKED, "Lequel ?", AFTER.plusSeconds(60)), asked(OTHER));
        Handing later = handing.when(AFTER.plusSeconds(60));

        assertThatThrownBy(() -> save(later, ASKED, "Trop tard")).hasMessageContaining("CORRECTION_NOT_ASKED");
        assertThat(save(later, OTHER, BigDecimal.TEN)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(later.review().dossier().head().asked()).isEqualTo(Map.of(OTHER, UNTIL));
        Map<String, Instant> atOne = later.with(
                desk -> DossierDoor.open(desk.connection(), handing.at().dossier(), desk.person(), later.now(), OTHER)
                        .head()
                        .asked());
        assertThat(atOne).as("read at one question").isEqualTo(Map.of(OTHER, UNTIL));
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_is_signed_and_handed_in_as_what_counts_and_ends_there(Databases database) {
        Handing handing = filed(database);
        Submission first = handing.list().get(0);
        ask(handing, asked(ASKED));
        save(handing, ASKED, "Nextcloud");
        assertThatThrownBy(handing::submit).hasMessageContaining("SIGN_OFF_VOID");
        handing.signed();

        var handed = handing.submit();

        assertThat(handed.isNew()).isTrue();
        assertThat(handed.isCorrection()).isTrue();
        assertThat(handing.list()).containsExactly(handed.submission(), first);
        assertThat(handing.submit()).isEqualTo(new SubmissionDesk.Handed(handed.submission(), false, false));
        assertThat(open(handing)).isEmpty();
        assertThatThrownBy(() -> save(handing, ASKED, "Encore")).hasMessageContaining("EDITION_NOT_OPEN");
        assertThat(Differing.list(
                        content(handing, first), content(handing, handed.submission()), DossierGround.SCORING.index()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.question()).isEqualTo(ASKED);
                    assertThat(each.before()).isEqualTo(Given.NOTHING);
                    assertThat(each.after().answer()).isEqualTo("\"Nextcloud\"");
                    assertThat(each.isProof()).isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource
    void what_was_changed_and_not_handed_in_again_goes_back_to_what_counts(Databases database) {
        Handing handing = Handing.of(database);
        String proven = proven(handing);
        UUID kept = handing.attached("https://exemple.fr/preuve", proven);
        handing.signed();
        handing.submit();
        handing.amend();
        save(handing, ASKED, "Nextcloud");
        handing.with(desk -> evidence(desk).withdraw(handing.at().dossier(), kept));
        handing.attached("https://exemple.fr/autre", proven);
        Handing after = handing.when(AFTER);
        Content filed = content(after, after.list().get(0));

        ask(after, asked(ASKED));

        assertThat(after.review().dossier().head().status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(after.review().isSigned()).as("the same state again").isTrue();
        assertThat(after.review().dossier().find(ASKED).orElseThrow().given()).isEqualTo(Given.NOTHING);
        assertThat(after.review().dossier().find(proven).orElseThrow().evidence())
                .isEqualTo(1);
        Submission second = after.submit().submission();
        assertThat(content(after, second).given()).isEqualTo(filed.given());
        assertThat(content(after, second).pieces()).isEqualTo(filed.pieces());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_closed_without_a_correction_is_shut(Databases database) {
        Handing handing = filed(database);
        Correction correction = ask(handing, asked(ASKED));
        handing.with(desk -> {
            new Reopening(desk.connection(), DossierGround.SCORING, desk.person(), handing.now())
                    .shut(correction.dossier());
            return null;
        });
        assertThat(open(handing)).isEmpty();
        assertThatThrownBy(() -> save(handing, ASKED, "Nextcloud")).hasMessageContaining("EDITION_NOT_OPEN");
        assertThat(handing.submit().isNew()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void evidence_of_other_questions_stays_in_the_version_that_was_handed_in(Databases database) {
        Handing handing = Handing.of(database);
        String proven = proven(handing);
        UUID item = handing.attached("https://exemple.fr/preuve", proven);
        handing.signed();
        handing.submit();
        Handing after = handing.when(AFTER);
        ask(after, asked(ASKED));
        // as by a dossier of another edition, which uses the same item
        after.with(desk -> sql(desk, "update evidence set title = 'Autre' where id = ?", item));

        assertThat(after.review().isSigned()).isTrue();
        assertThat(after.snapshot(after.submit().submission()).json())
                .contains("Preuve")
                .doesNotContain("Autre");
    }

    @ParameterizedTest
    @EnumSource
    void evidence_is_changed_at_what_is_asked_and_what_serves_another_question_too_stays_as_it_is(Databases database) {
        Handing handing = Handing.of(database);
        String asked = proven(handing);
        String other = provens(handing).get(1);
        UUID shared = handing.attached("https://exemple.fr/preuve", asked, other);
        handing.signed();
        handing.submit();
        Handing after = handing.when(AFTER);
        ask(after, asked(asked));

        UUID added = after.attached("https://exemple.fr/autre", asked);
        assertThatThrownBy(() ->
                        after.with(desk -> evidence(desk).withdraw(after.at().dossier(), shared)))
                .hasMessageContaining("CORRECTION_NOT_ASKED, at=" + other);
        after.with(desk -> evidence(desk).detach(after.at().dossier(), shared, asked));
        after.signed();
        Submission corrected = after.submit().submission();

        assertThat(content(after, corrected).pieces())
                .satisfiesExactlyInAnyOrder(
                        piece -> {
                            assertThat(piece.id()).isEqualTo(added.toString());
                            assertThat(piece.questions()).containsExactly(asked);
                        },
                        piece -> {
                            assertThat(piece.id()).isEqualTo(shared.toString());
                            assertThat(piece.questions()).containsExactly(other);
                        });
    }

    private static Integer sql(SubmissionDesk desk, String change, UUID id) throws java.sql.SQLException {
        try (var statement = desk.connection().prepareStatement(change)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }

    private static org.etalon.dossier.evidence.EvidenceDesk evidence(SubmissionDesk desk) {
        return new org.etalon.dossier.evidence.EvidenceDesk(
                desk.connection(), desk.engines(), desk.person(), desk.instant());
    }

    private static String proven(Handing handing) {
        return provens(handing).get(0);
    }

    private static List<String> provens(Handing handing) {
        return handing.review().assessment().questions().stream()
                .map(each -> each.place().question())
                .filter(each -> each.evidence().isPresent())
                .map(each -> each.id())
                .toList();
    }
}
