/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.etalon.core.problem.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @Test
    void what_is_not_said_is_the_first_page_of_the_usual_size() {
        assertThat(Paging.of(null, "", 20, 100)).isEqualTo(new Paging(1, 20));
        assertThat(Paging.of("3", "100", 20, 100)).isEqualTo(new Paging(3, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "x", "1e3", "9999999999", "٣", " 1"})
    void what_is_no_number_from_one_is_refused(String sent) {
        assertThatThrownBy(() -> Paging.of(sent, null, 20, 100)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Paging.of(null, sent, 20, 100)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_size_above_the_largest_is_refused() {
        assertThatThrownBy(() -> Paging.of(null, "101", 20, 100)).hasMessageContaining("SIZE_WRONG");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3", "2147483647, 107374183"})
    void the_last_page_is_the_one_with_the_last_of_all(int total, int pages) {
        var paging = new Paging(1, 20);
        assertThat(paging.pages(total)).isEqualTo(pages);
        new Paging(pages, 20).refuseBeyond(total);
        assertThatThrownBy(() -> new Paging(pages + 1, 20).refuseBeyond(total)).hasMessageContaining("PAGE_BEYOND");
    }
}
