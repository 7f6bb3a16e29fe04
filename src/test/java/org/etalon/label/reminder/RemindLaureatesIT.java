/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Membership;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who holds a label is told ninety and thirty days before its end, once each. */
class RemindLaureatesIT {
    private static final LocalDate END = LocalDate.of(2029, 10, 8);
    private static final Instant PUBLISHED = Instant.parse("2026-10-08T10:00:00Z");

    private final List<Notice> told = new ArrayList<>();
    private final RemindLaureates remindLaureates = new RemindLaureates();

    @ParameterizedTest
    @EnumSource
    void each_reminder_is_sent_once_at_its_time(Databases database) {
        ground(database);
        insert(database, label(1, END, LabelState.VALID, PUBLISHED));
        assertThat(remind(END.minusDays(91))).isZero();
        assertThat(remind(END.minusDays(90))).isEqualTo(1);
        assertThat(remind(END.minusDays(89))).isZero();
        assertThat(remind(END.minusDays(31))).isZero();
        assertThat(remind(END.minusDays(30))).isEqualTo(1);
        assertThat(remind(END)).isZero();
        assertThat(remind(END.plusDays(1))).isZero();
        assertThat(told).extracting(notice -> notice.arguments().get(2)).containsExactly(90, 30);
        assertThat(told)
                .allSatisfy(notice -> assertThat(notice.path()).isEqualTo("/collectivities/" + Campaign.code(1)));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_was_late_to_start_is_told_the_last_one_alone(Databases database) {
        ground(database);
        insert(database, label(1, END, LabelState.VALID, PUBLISHED));
        assertThat(remind(END.minusDays(3))).isEqualTo(1);
        assertThat(remind(END.minusDays(2))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_reminded_of_what_is_renewed_suspended_or_endless(Databases database) {
        ground(database);
        insert(database, label(1, END, LabelState.VALID, PUBLISHED));
        insert(database, label(1, END.plusYears(1), LabelState.VALID, PUBLISHED.plusSeconds(1)));
        insert(database, label(2, END, LabelState.SUSPENDED, PUBLISHED));
        insert(database, label(3, null, LabelState.VALID, PUBLISHED));
        assertThat(remind(END.minusDays(20))).isZero();
    }

    private int remind(LocalDate day) {
        remindLaureates.clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return remindLaureates.remind();
    }

    private static LabelRow label(int body, LocalDate end, LabelState state, Instant published) {
        return new LabelRow(
                new LabelRow.Named(UUID.randomUUID(), LabelCode.next(), "programme", "" + published.getEpochSecond()),
                new LabelRow.Holder(Campaign.code(body), "Commune " + body, "commune", "38", "84", 3_200, ""),
                new LabelRow.Award(3, "", List.of(), null, null),
                new LabelRow.Term(null, published, end),
                state,
                "",
                new LabelRow.Origin(false, "", published, 1));
    }

    private static void insert(Databases database, LabelRow label) {
        Sql.inTransaction(database.source(), connection -> {
            LabelRepository.insert(connection, List.of(label));
            LabelRepository.raiseVersion(connection, PUBLISHED);
            return null;
        });
    }

    private void ground(Databases database) {
        database.empty();
        Scoring scoring = DossierGround.SCORING;
        Campaign.open(database.source(), scoring, List.of()).with(3);
        remindLaureates.source = database.source();
        remindLaureates.editions = new EditionQuery() {
            @Override
            public Optional<EditionRow> find(String key) {
                return Optional.empty();
            }
        };
        remindLaureates.teams = new Teams() {
            @Override
            public Team read(String collectivity) {
                var member =
                        new Membership(UUID.randomUUID(), collectivity, MemberRole.ADMINISTRATOR, Set.of(), PUBLISHED);
                return new Team(collectivity, collectivity, List.of(member));
            }

            @Override
            public String name(String collectivity) {
                return "Commune";
            }
        };
        remindLaureates.post = new Post() {
            @Override
            public void tell(UUID person, Notice notice) {
                told.add(notice);
            }
        };
    }
}
