/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void texts_are_quoted_numbers_are_bare_and_the_unknown_is_empty() {
        assertThat(new Csv().line("01001", 860, null, "", -4.5)).hasToString("\"01001\",860,,,-4.5\r\n");
    }

    @Test
    void quotes_commas_and_line_ends_stay_inside_their_cell() {
        assertThat(new Csv().line("say \"yes\", now\nor never")).hasToString("\"say \"\"yes\"\", now\nor never\"\r\n");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_made_harmless() {
        for (String formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
            assertThat(new Csv().line(formula).toString()).startsWith("\"'" + formula);
        }
        assertThat(new Csv().line("a=1")).hasToString("\"a=1\"\r\n");
    }

    @Test
    void each_line_ends_as_the_standard_says() {
        assertThat(new Csv().line("a").line("b")).hasToString("\"a\"\r\n\"b\"\r\n");
    }

    @Test
    void french_spreadsheets_get_semicolons_and_commas() {
        assertThat(new Csv(Csv.Form.FRENCH).line("38001", new BigDecimal("64.12"), null, 3))
                .hasToString("\"38001\";64,12;;3\r\n");
    }

    @Test
    void what_was_taken_is_held_no_longer() {
        var csv = new Csv().line("a");
        assertThat(csv.take()).isEqualTo("\"a\"\r\n");
        assertThat(csv.line("b").take()).isEqualTo("\"b\"\r\n");
    }
}
