/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.etalon.core.problem.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRowsTest {
    private static final String HEADER =
            "type;code;nom;departement;region;siren;population;epci;lat;lon;source_position\n";
    private static final String GROUND = "departement;01;Ain;01;84;;;;;;\nregion;84;Auvergne-Rhône-Alpes;;84;;;;;;\n";

    @Test
    void a_file_is_read_zipped_or_not_with_or_without_a_byte_order_mark() throws IOException {
        String text =
                HEADER + GROUND + "commune;01001;L'Abergement;01;84;210100012;860;200069193;46.03;5.01;approx-epci\n";
        var zipped = new ByteArrayOutputStream();
        try (var zipping = new GZIPOutputStream(zipped)) {
            zipping.write(text.getBytes(StandardCharsets.UTF_8));
        }
        List<FileRow> rows = FileRows.parse(FileText.read(stream(text)));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).population()).isEqualTo(860);
        assertThat(FileRows.parse(FileText.read(new ByteArrayInputStream(zipped.toByteArray()))))
                .isEqualTo(rows);
        assertThat(FileRows.parse(FileText.read(stream("\ufeff" + text.replace("\n", "\r\n")))))
                .isEqualTo(rows);
    }

    @Test
    void a_name_in_quotes_is_read_without_them() {
        String line = "CA;200036473;\"CA \"\"Saintes - L'Agglo\"\"; suite\";01;84;200036473;60600;;45.7;-0.6;x\n";
        assertThat(FileRows.parse(FileText.read(stream(HEADER + GROUND + line)))
                        .get(2)
                        .name())
                .isEqualTo("CA \"Saintes - L'Agglo\"; suite");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            commune;01001;Nom;01;84;;;;;                                | FILE_COLUMNS
            village;01001;Nom;01;84;;;;;;                               | FILE_TYPE
            commune;1001;Nom;01;84;;;;;;                                | FILE_CODE
            CC;210100013;Nom;01;84;;;;;;                                | FILE_CODE
            region;844;;;;;;;;;                                         | FILE_NAME
            commune;01001;;01;84;;;;;;                                  | FILE_NAME
            commune;01001;Nom;01;84;210100013;;;;;                      | FILE_SIREN
            commune;01001;Nom;01;84;;;1;;;                              | FILE_SIREN
            commune;01001;Nom;01;84;;-1;;;;                             | FILE_NUMBER
            commune;01001;Nom;01;84;;1.5;;;;                            | FILE_NUMBER
            commune;01001;Nom;01;84;;;;91;5;x                           | FILE_POSITION
            commune;01001;Nom;01;84;;;;45;;x                            | FILE_POSITION
            commune;01001;Nom;01;84;;;;45;5;Hm!                         | FILE_POSITION
            commune;01001;Nom;99;84;;;;;;                               | FILE_TERRITORY
            commune;01001;Nom;01;99;;;;;;                               | FILE_TERRITORY
            departement;01;Ain;01;84;;;;;;                              | FILE_TWICE
            """)
    void each_mistake_is_named(String line, String code) {
        var refused = catchThrowableOfType(
                RefusedException.class, () -> FileRows.parse(FileText.read(stream(HEADER + GROUND + line + "\n"))));
        assertThat(refused.problems())
                .extracting(problem -> problem.code().name())
                .contains(code);
    }

    @Test
    void all_mistakes_are_told_together_with_their_lines() {
        String text = HEADER + GROUND + "village;1;Nom;01;84;;;;;;\n\ncommune;01001;;01;84;;x;;;;\n";
        var refused = catchThrowableOfType(RefusedException.class, () -> FileRows.parse(FileText.read(stream(text))));
        assertThat(refused.problems())
                .extracting(problem -> problem.at() + " " + problem.code().name())
                .containsExactly("4 FILE_TYPE", "4 FILE_CODE", "6 FILE_NAME", "6 FILE_NUMBER");
    }

    @Test
    void what_is_no_such_file_is_refused() {
        assertThatThrownBy(() -> FileRows.parse(FileText.read(stream("")))).hasMessageContaining("FILE_HEADER");
        assertThatThrownBy(() -> FileRows.parse(FileText.read(stream("a;b;c\n"))))
                .hasMessageContaining("FILE_HEADER");
        assertThatThrownBy(() -> FileText.read(new ByteArrayInputStream(new byte[] {(byte) 0xc3, 0x28})))
                .hasMessageContaining("FILE_NOT_TEXT");
        assertThatThrownBy(() -> FileText.read(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 8, 0})))
                .hasMessageContaining("FILE_BROKEN");
    }

    @Test
    void a_file_that_unzips_without_end_is_refused_before_it_fills_the_memory() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zipping = new GZIPOutputStream(zipped)) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i <= FileText.MAX_BYTES >> 20; i++) {
                zipping.write(nothing);
            }
        }
        assertThatThrownBy(() -> FileText.read(new ByteArrayInputStream(zipped.toByteArray())))
                .hasMessageContaining("FILE_TOO_LARGE");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
