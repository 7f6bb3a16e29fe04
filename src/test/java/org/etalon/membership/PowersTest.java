/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PowersTest {
    @Test
    void what_each_role_may_do_is_this_table() {
        assertThat(Stream.of(MemberAction.values()).map(PowersTest::line).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(
                        """
                        READ            ADMINISTRATOR TECHNICAL_REFERENT ELECTED_REFERENT CONTRIBUTOR READER
                        START           ADMINISTRATOR TECHNICAL_REFERENT
                        ANSWER          ADMINISTRATOR TECHNICAL_REFERENT CONTRIBUTOR
                        COMMENT         ADMINISTRATOR TECHNICAL_REFERENT ELECTED_REFERENT CONTRIBUTOR
                        ASSIGN          ADMINISTRATOR TECHNICAL_REFERENT
                        MANAGE_EVIDENCE ADMINISTRATOR TECHNICAL_REFERENT CONTRIBUTOR
                        SIGN_OFF        ELECTED_REFERENT
                        SUBMIT          ADMINISTRATOR TECHNICAL_REFERENT
                        MANAGE_MEMBERS  ADMINISTRATOR
                        HAND_OVER       ADMINISTRATOR
                        """);
    }

    private static String line(MemberAction action) {
        return String.format("%-15s ", action)
                + Stream.of(MemberRole.values())
                        .filter(role -> role.may(action))
                        .map(Enum::name)
                        .collect(Collectors.joining(" "));
    }

    @Test
    void a_stranger_may_nothing() {
        assertThat(MemberAction.values())
                .noneMatch(Powers.NONE::may)
                .noneMatch(action -> Powers.NONE.mayIn("strategy", action));
    }

    @Test
    void a_contributor_answers_in_the_domains_named() {
        var powers = new Powers(List.of(Powers.Part.of("CONTRIBUTOR", "data software")));

        assertThat(powers.may(MemberAction.ANSWER)).isTrue();
        assertThat(powers.mayIn("data", MemberAction.ANSWER)).isTrue();
        assertThat(powers.mayIn("software", MemberAction.MANAGE_EVIDENCE)).isTrue();
        assertThat(powers.mayIn("strategy", MemberAction.ANSWER)).isFalse();
        assertThat(powers.mayIn("data", MemberAction.SUBMIT)).isFalse();
    }

    @Test
    void a_contributor_without_named_domains_answers_everywhere() {
        assertThat(new Powers(List.of(Powers.Part.of("CONTRIBUTOR", ""))).mayIn("strategy", MemberAction.ANSWER))
                .isTrue();
    }

    @Test
    void several_roles_add_up() {
        var powers = new Powers(List.of(
                new Powers.Part(MemberRole.ELECTED_REFERENT, Set.of()),
                new Powers.Part(MemberRole.CONTRIBUTOR, Set.of("data"))));

        assertThat(powers.may(MemberAction.SIGN_OFF)).isTrue();
        assertThat(powers.mayIn("data", MemberAction.ANSWER)).isTrue();
        assertThat(powers.mayIn("strategy", MemberAction.READ)).isTrue();
        assertThat(powers.mayIn("strategy", MemberAction.ANSWER)).isFalse();
    }
}
