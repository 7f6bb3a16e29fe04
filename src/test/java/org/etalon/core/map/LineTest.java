/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a straight line is its ends          | 0,0 1,0 2,0 3,0         | 0,0 30,0
                    what is hardly beside it goes        | 0,0 1,0.3 2,0           | 0,0 20,0
                    a corner stays                       | 0,0 1,1 2,0             | 0,0 10,10 20,0
                    an island keeps its shape            | 0,0 2,0 2,2 0,2 0,0     | 0,0 20,0 20,20 0,20 0,0
                    a speck becomes a point              | 0,0 0.1,0.1 0,0         | 0,0 0,0
                    tenths are rounded                   | 0.04,0.06 1,1           | 0,1 10,10
                    """)
    void a_line_is_as_short_as_nobody_sees(String what, String points, String kept) {
        List<Point> line = Arrays.stream(points.strip().split(" "))
                .map(each -> each.split(","))
                .map(each -> new Point(Double.parseDouble(each[0]), Double.parseDouble(each[1])))
                .toList();
        Line simplified = Line.simplified(line);
        assertThat(said(simplified)).isEqualTo(kept.strip());
        assertThat(said(simplified.reversed().reversed())).isEqualTo(kept.strip());
    }

    private static String said(Line line) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            said.append(i == 0 ? "" : " ").append(line.xs()[i]).append(',').append(line.ys()[i]);
        }
        return said.toString();
    }
}
