/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etalon.dossier.DossierGround.CLOSES;
import static org.etalon.dossier.DossierGround.NOW;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.fill.Desk;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier's way to the jury, on both databases. */
class SubmissionIT {
    private static final String QUESTION = "proudest-software";
    private static final Instant END = CLOSES.plus(Duration.ofMinutes(15));

    @ParameterizedTest
    @EnumSource
    void what_is_required_and_who_must_sign_is_told_and_nothing_is_handed_in_before(Databases database) {
        var empty = new Handing(Desk.of(database), NOW);

        assertThat(empty.review().gaps()).extracting(Gap::kind).containsOnly(Gap.Kind.REQUIRED);
        assertThat(empty.review().gaps()).extracting(Gap::id).doesNotContain(QUESTION);
        assertThatThrownBy(empty::submit)
                .hasMessageContaining(
                        "ANSWER_REQUIRED, at=" + empty.review().gaps().get(0).id())
                .hasMessageContaining("SIGN_OFF_MISSING");
        assertThat(saved(empty, 0, "Nextcloud")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_signature_holds_for_what_was_signed_and_for_nothing_else(Databases database) {
        var handing = Handing.of(database);
        String before = handing.review().state().digest().hex();
        handing.signed();
        assertThat(handing.review().isSigned()).isTrue();

        saved(handing, 0, "Nextcloud");

        assertThat(handing.review().isSigned()).isFalse();
        assertThatThrownBy(handing::submit).hasMessageContaining("SIGN_OFF_VOID");
        assertThatThrownBy(() -> handing.joined("ELECTED_REFERENT")
                        .with(desk -> desk.signOff(handing.at().dossier(), before)))
                .hasMessageContaining("STATE_STALE");
        handing.at().save(QUESTION, 1, Map.of("state", "unanswered"));
        assertThat(handing.review().isSigned()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_handed_in_is_kept_to_the_byte_and_the_dossier_is_read_only(Databases database) throws Exception {
        var handing = Handing.of(database);
        saved(handing, 0, "é 🙂 \u202b« x »\r\n\"\\");
        SignOff signed = handing.signed();

        var handed = handing.submit();

        Submission submission = handed.submission();
        assertThat(submission.number()).isEqualTo("2026-0001");
        byte[] bytes = handing.snapshot(submission).bytes();
        assertThat(sha256(bytes)).isEqualTo(submission.digest().hex());
        Map<?, ?> tree = (Map<?, ?>) JsonTree.read(new String(bytes, "UTF-8"));
        assertThat(CanonicalText.of(tree).getBytes("UTF-8")).isEqualTo(bytes);
        assertThat(sha256(CanonicalText.of(tree.get("state")).getBytes("UTF-8")))
                .isEqualTo(signed.state().hex())
                .isEqualTo(tree.get("signedState"))
                .isEqualTo(handing.review().state().digest().hex());
        assertThat(handing.review().dossier().head().status()).isEqualTo(DossierStatus.SUBMITTED);
        assertThatThrownBy(() -> saved(handing, 1, "Autre")).hasMessageContaining("DOSSIER_SUBMITTED");
        assertThat(handing.submit()).isEqualTo(new SubmissionDesk.Handed(submission, false, false));
    }

    @ParameterizedTest
    @EnumSource
    void while_it_is_amended_what_was_handed_in_counts_and_the_next_gets_another_number(Databases database) {
        var handing = Handing.of(database);
        handing.signed();
        Submission first = handing.submit().submission();

        assertThat(handing.amend()).contains(first);

        assertThat(handing.review().counting()).contains(first);
        saved(handing, 0, "Nextcloud");
        assertThatThrownBy(handing::submit).hasMessageContaining("SIGN_OFF_VOID");
        handing.signed();
        Submission second = handing.submit().submission();
        assertThat(second.number()).isEqualTo("2026-0002");
        assertThat(handing.review().counting()).contains(second);
        assertThat(handing.list()).containsExactly(second, first);
        assertThat(handing.snapshot(first).digest()).isEqualTo(first.digest());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_taken_back_counts_no_longer_and_can_be_sent_again(Databases database) {
        var handing = Handing.of(database);
        handing.signed();
        Submission first = handing.submit().submission();

        handing.takeBack();

        assertThat(handing.takeBack()).isEmpty();
        assertThat(handing.review().counting()).isEmpty();
        assertThat(handing.review().dossier().head().status()).isEqualTo(DossierStatus.DRAFT);
        assertThat(saved(handing, 0, "Nextcloud")).isEqualTo(1);
        handing.at().save(QUESTION, 1, Map.of("state", "unanswered"));
        assertThat(handing.submit().submission().number()).isEqualTo("2026-0002");
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_taken_in_until_the_graces_end_and_nothing_from_then_on(Databases database) {
        var handing = Handing.of(database);
        var last = handing.when(END.minusNanos(1_000));
        var over = handing.when(END);
        String state = handing.review().state().digest().hex();
        assertThatThrownBy(() -> over.joined("ELECTED_REFERENT")
                        .with(desk -> desk.signOff(handing.at().dossier(), state)))
                .hasMessageContaining("EDITION_NOT_OPEN");
        last.signed();
        assertThatThrownBy(over::submit).hasMessageContaining("EDITION_NOT_OPEN");

        Submission submission = last.submit().submission();

        assertThat(submission.at()).isEqualTo(END.minusNanos(1_000));
        assertThat(over.submit().submission()).isEqualTo(submission);
        assertThatThrownBy(over::amend).hasMessageContaining("EDITION_NOT_OPEN");
        assertThatThrownBy(over::takeBack).hasMessageContaining("EDITION_NOT_OPEN");
        assertThat(over.review().counting()).contains(submission);
    }

    @ParameterizedTest
    @EnumSource
    void strangers_hear_of_nothing_and_each_role_does_its_own_part(Databases database) {
        var handing = Handing.of(database);
        handing.signed();
        var stranger = new Handing(handing.at().stranger(), NOW);
        assertThatThrownBy(stranger::review).hasMessageContaining("code=UNKNOWN");
        assertThatThrownBy(stranger::submit).hasMessageContaining("code=UNKNOWN");
        String state = handing.review().state().digest().hex();
        for (String role : List.of("READER", "CONTRIBUTOR", "ELECTED_REFERENT")) {
            assertThatThrownBy(() -> handing.joined(role).submit())
                    .as(role)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("NOT_YOURS_TO_DO");
        }
        for (String role : List.of("READER", "CONTRIBUTOR", "TECHNICAL_REFERENT", "ADMINISTRATOR")) {
            assertThatThrownBy(() -> handing.joined(role)
                            .with(desk -> desk.signOff(handing.at().dossier(), state)))
                    .as(role)
                    .hasMessageContaining("NOT_YOURS_TO_DO");
        }
        assertThat(handing.joined("ADMINISTRATOR").submit().isNew()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_snapshot_names_the_evidence_that_served_and_what_it_names_can_not_be_erased(Databases database) {
        var handing = Handing.of(database);
        String question = handing.review().assessment().questions().stream()
                .map(each -> each.place().question())
                .filter(each -> each.evidence().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        var loose = handing.attached("https://exemple.fr/seul");
        var used = handing.attached("https://exemple.fr/preuve", question);
        handing.signed();

        Submission submission = handing.submit().submission();

        String snapshot = handing.snapshot(submission).json();
        assertThat(snapshot)
                .contains(
                        "\"id\":\"" + used + "\"",
                        "\"url\":\"https://exemple.fr/preuve\"",
                        "\"questions\":[\"" + question)
                .doesNotContain(loose.toString());
        assertThatThrownBy(() -> handing.attached("https://exemple.fr/autre", question))
                .hasMessageContaining("DOSSIER_SUBMITTED");
        handing.amend();
        assertThatThrownBy(() -> handing.with(desk -> {
                    try (var delete =
                            desk.connection().prepareStatement("delete from evidence_version where evidence = ?")) {
                        delete.setObject(1, used);
                        return delete.executeUpdate();
                    }
                }))
                .isInstanceOf(jakarta.persistence.PersistenceException.class)
                .cause()
                .isInstanceOfSatisfying(java.sql.SQLException.class, refused -> assertThat(refused.getSQLState())
                        .startsWith("23"));
    }

    private static long saved(Handing handing, long version, String text) {
        var outcome = handing.at().save(QUESTION, version, Map.of("answer", text));
        return ((org.etalon.dossier.fill.SaveOutcome.Saved) outcome).answer().version();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
