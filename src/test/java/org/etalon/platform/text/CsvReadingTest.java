/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etalon.platform.text.CsvReading.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvReadingTest {
    private static List<Line> read(String text) {
        return CsvReading.of(text).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void what_we_write_is_read_as_it_was(Csv.Form form) {
        String written = new Csv(form)
                .line("a;b", "say \"no\"", "two\r\nlines")
                .line("=1+1", null, 3)
                .toString();
        assertThat(read("\ufeff" + written))
                .containsExactly(
                        new Line(1, List.of("a;b", "say \"no\"", "two\r\nlines")),
                        new Line(3, List.of("=1+1", "", "3")));
    }

    @Test
    void cells_are_parted_as_in_the_first_line() {
        assertThat(read("a;b\n1,5;2")).extracting(Line::cells).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
        assertThat(read("a\tb\n1;2\t3").get(1).cells()).containsExactly("1;2", "3");
        assertThat(read("a,b\n1;2,3").get(1).cells()).containsExactly("1;2", "3");
    }

    @Test
    void blank_lines_are_left_out_and_counted() {
        assertThat(read("a\n\n;;\n\nb\n")).extracting(Line::number).containsExactly(1, 3, 5);
        assertThat(read("")).isEmpty();
    }

    @Test
    void a_quote_that_does_not_end_is_told() {
        assertThat(CsvReading.of("a,\"b\nc")).isEmpty();
        assertThat(read("a,\"b\"c").get(0).cells()).containsExactly("a", "bc");
    }
}
