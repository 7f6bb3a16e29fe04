/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A collectivité that has an administrator keeps one. */
class TeamTest {
    private static final Map<Character, MemberRole> ROLES = Map.of(
            'A', MemberRole.ADMINISTRATOR,
            'T', MemberRole.TECHNICAL_REFERENT,
            'E', MemberRole.ELECTED_REFERENT,
            'C', MemberRole.CONTRIBUTOR,
            'R', MemberRole.READER);

    /** Members by the initials of their roles, those who leave by their places. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # team    leaving   refused
            A,        1,        LAST_ADMINISTRATOR
            A T E,    1,        LAST_ADMINISTRATOR
            A A T,    1,
            A A T,    1 2,      LAST_ADMINISTRATOR
            A A T,    3,
            A T,      2,
            T E,      1 2,
            """)
    void the_last_administrator_cannot_vanish(String roles, String leaving, String refused) {
        var all = new LinkedHashMap<String, Membership>();
        for (String each : roles.split(" ")) {
            all.put(
                    String.valueOf(all.size() + 1),
                    new Membership(UUID.randomUUID(), "38001", ROLES.get(each.charAt(0)), Set.of(), Instant.EPOCH));
        }
        var team = new Team("38001", "Exempleville", List.copyOf(all.values()));
        List<Problem> problems =
                team.problemsWithout(Stream.of(leaving.split(" ")).map(all::get).toList());
        assertThat(problems.stream().map(each -> each.code().name()))
                .containsExactlyElementsOf(Stream.ofNullable(refused).toList());
        assertThat(problems).allSatisfy(each -> assertThat(each.arguments()).containsExactly("", "Exempleville"));
    }
}
