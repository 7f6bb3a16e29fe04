/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territories;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.admission.ListAdmissions.Candidacy;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.StatementCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of what was handed in, on both databases. */
class ChecksIT {
    private static Checks checks(String... gone) {
        var checks = new Checks();
        checks.engines = new DossierEngines() {
            @Override
            public Scoring get(String questionnaire) {
                return DossierGround.SCORING;
            }
        };
        Map<String, DirectoryEntry> entries = new HashMap<>();
        for (int number = 1; number <= 40; number++) {
            String code = Campaign.code(number);
            entries.put(code, entry(code, List.of(gone).contains(code) ? "2026" : ""));
        }
        var index = new DirectoryIndex(List.copyOf(entries.values()), new Territories(List.of()));
        checks.directory = new Directory() {
            @Override
            public DirectoryIndex index() {
                return index;
            }
        };
        return checks;
    }

    private static DirectoryEntry entry(String code, String gone) {
        return new DirectoryEntry(
                code,
                "commune",
                "COM",
                "Commune " + code,
                List.of(),
                List.of(),
                code,
                "",
                "38",
                "84",
                "",
                3_200,
                null,
                "insee",
                "2026",
                gone);
    }

    private static List<Candidacy> lines(AdmissionGround ground, Checks checks, StatementCount count) {
        var source = count.counting(ground.database().source());
        return Sql.inTransaction(
                source,
                connection -> ListAdmissions.lines(
                        new JuryDesk(connection, DossierGround.EDITION_ROW.plan(), ground.organiser(), ground.now()),
                        checks));
    }

    @ParameterizedTest
    @EnumSource
    void however_many_there_are_it_takes_as_many_statements_and_one_less_once_they_are_known(Databases database) {
        for (int dossiers : new int[] {3, 40}) {
            var ground = AdmissionGround.of(database, dossiers);
            Checks checks = checks();
            var first = new StatementCount();
            assertThat(lines(ground, checks, first)).hasSize(dossiers);
            assertThat(first.sent()).isEqualTo(2);
            var again = new StatementCount();
            lines(ground, checks, again);
            assertThat(again.sent()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_lacks_is_told_of_each_and_who_left_the_directory_is_not_eligible(Databases database) {
        var ground = AdmissionGround.of(database, 3);
        List<Candidacy> lines = lines(ground, checks(Campaign.code(2)), new StatementCount());
        assertThat(lines).extracting(each -> each.check().eligible()).containsExactly(true, false, true);
        assertThat(lines).allSatisfy(each -> {
            assertThat(each.row().state()).isEqualTo(AdmissionState.TO_CHECK);
            assertThat(each.check().required()).isZero();
            assertThat(each.check().isComplete()).isEqualTo(each.check().heldBack() == 0);
            assertThat(each.isPlain())
                    .isEqualTo(each.check().isComplete() && each.check().eligible());
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_is_tied_to_a_candidate_as_a_juror_finds_nothing_of_it_until_the_tie_is_dismissed(Databases database) {
        var ground = AdmissionGround.of(database, 2);
        UUID hidden = Campaign.dossier(1);
        ground.tie(1, "OPEN");
        assertThat(ground.rows(ground.organiser()))
                .extracting(AdmissionRow::dossier)
                .containsExactly(Campaign.dossier(2));
        assertThat(ground.rows(UUID.randomUUID()))
                .extracting(AdmissionRow::dossier)
                .contains(hidden);
        var other = AdmissionGround.of(database, 2);
        other.tie(1, "DISMISSED");
        assertThat(other.rows(other.organiser())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_handed_in_after_a_decision_is_to_be_checked_anew(Databases database) {
        var ground = AdmissionGround.of(database, 1);
        AdmissionRow row = ground.row(1);
        var admitted = new Admission(
                row.dossier(),
                AdmissionState.ADMISSIBLE,
                row.filed().submission(),
                java.util.Optional.empty(),
                ground.organiser(),
                Instant.parse("2026-06-02T10:00:00Z"),
                1);
        ground.with(desk -> {
            AdmissionRepository.put(desk.connection(), admitted);
            return null;
        });
        assertThat(ground.row(1).state()).isEqualTo(AdmissionState.ADMISSIBLE);
        assertThat(ground.admissible()).containsExactly(row.dossier());
        ground.campaign().again(1, 7);
        assertThat(ground.row(1).state()).isEqualTo(AdmissionState.TO_CHECK);
        assertThat(ground.row(1).version()).isEqualTo(1);
        assertThat(ground.admissible()).isEmpty();
        ground.campaign().takeBack(ground.campaign().again(1, 8));
        assertThat(ground.rows(ground.organiser())).isEmpty();
    }
}
