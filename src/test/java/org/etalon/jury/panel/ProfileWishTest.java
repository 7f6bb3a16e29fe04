/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territories;
import org.etalon.core.problem.RefusedException;
import org.etalon.jury.Absence;
import org.etalon.jury.Juror.JurorProfile;
import org.etalon.jury.panel.ProfileWish.AbsenceWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileWishTest {
    private static final DirectoryIndex NOBODY = new DirectoryIndex(List.of(), new Territories(List.of()));
    private static final Set<String> DOMAINS = Set.of("software", "data");

    private static ProfileWish wish(String most, AbsenceWish... absences) {
        return new ProfileWish(" Adullact ", "", Set.of("software"), most, List.of(absences));
    }

    private static List<String> problems(ProfileWish wish) {
        return catchThrowableOfType(RefusedException.class, () -> wish.checked(DOMAINS, NOBODY)).problems().stream()
                .map(problem -> problem.code() + " " + problem.at())
                .toList();
    }

    @Test
    void what_makes_sense_is_kept_trimmed() {
        JurorProfile kept = wish(
                        " 12 ", new AbsenceWish("2026-08-01", "2026-08-15"), new AbsenceWish("2026-09-01", " "))
                .checked(DOMAINS, NOBODY);
        assertThat(kept.organisation()).isEqualTo("Adullact");
        assertThat(kept.most()).contains(12);
        assertThat(kept.absences())
                .containsExactly(
                        new Absence(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 15)),
                        new Absence(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1)));
        assertThat(ProfileWish.of(kept).checked(DOMAINS, NOBODY)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1000,true", "1001,false", "-1,false", "2.5,false", "١,false"})
    void a_limit_is_a_whole_number_up_to_a_thousand(String most, boolean fits) {
        if (fits) {
            assertThat(wish(most).checked(DOMAINS, NOBODY).most()).contains(Integer.valueOf(most));
        } else {
            assertThat(problems(wish(most))).containsExactly("MOST_WRONG most");
        }
    }

    @Test
    void absences_are_days_that_follow_each_other() {
        assertThat(problems(wish("", new AbsenceWish("2026-08-02", "2026-08-01"))))
                .containsExactly("ABSENCE_WRONG absence0");
        assertThat(problems(wish("", new AbsenceWish("", ""), new AbsenceWish("2026-02-30", ""))))
                .containsExactly("ABSENCE_WRONG absence1");
        assertThat(problems(wish("", new AbsenceWish("2026-08-01", ""), new AbsenceWish("2026-08-01", "2026-08-03"))))
                .containsExactly("ABSENCE_WRONG absence1");
        var many = Collections.nCopies(ProfileWish.ABSENCES + 1, new AbsenceWish("2026-08-01", ""));
        assertThat(problems(new ProfileWish("", "", Set.of(), "", many))).containsExactly("ABSENCES_MANY absences");
    }

    @Test
    void everything_that_makes_no_sense_is_told_at_once() {
        assertThat(problems(new ProfileWish("x".repeat(201), "99999", Set.of("nothing"), "many", List.of())))
                .containsExactly(
                        "ORGANISATION_LONG organisation",
                        "EMPLOYER_UNKNOWN employer",
                        "JUROR_DOMAIN_UNKNOWN domains",
                        "MOST_WRONG most");
    }
}
