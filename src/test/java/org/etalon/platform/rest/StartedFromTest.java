/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartedFromTest {
    @Test
    void a_change_names_the_version_that_it_started_from() {
        var started = StartedFrom.find("\"3\"", null).orElseThrow();

        assertThat(started.is(3)).isTrue();
        assertThat(started.is(2)).isFalse();
        assertThat(started.is(33)).isFalse();
    }

    @Test
    void several_versions_may_be_named_and_weak_ones_are_never_the_same() {
        var started = StartedFrom.find("\"3\" , W/\"4\",\"5\"", null).orElseThrow();

        assertThat(started.is(3)).isTrue();
        assertThat(started.is(4)).isFalse();
        assertThat(started.is(5)).isTrue();
    }

    @Test
    void a_star_is_whichever_there_is() {
        assertThat(StartedFrom.find(" * ", null).orElseThrow().is(17)).isTrue();
    }

    @Test
    void none_yet_is_version_0() {
        var started = StartedFrom.find(null, "*").orElseThrow();

        assertThat(started.is(0)).isTrue();
        assertThat(started.is(1)).isFalse();
    }

    @Test
    void nothing_said_is_told_apart() {
        assertThat(StartedFrom.find(null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "", "\"3", "\"3\" \"4\"", "\"3\",", "w/\"3\"", "\"3\"x"})
    void what_is_no_list_of_tags_is_refused(String written) {
        assertThatThrownBy(() -> StartedFrom.find(written, null)).hasMessageContaining("VERSION_WRONG");
    }

    @Test
    void both_at_once_or_none_of_a_named_one_is_refused() {
        assertThatThrownBy(() -> StartedFrom.find("\"3\"", "*")).hasMessageContaining("VERSION_WRONG");
        assertThatThrownBy(() -> StartedFrom.find(null, "\"3\"")).hasMessageContaining("VERSION_WRONG");
    }
}
