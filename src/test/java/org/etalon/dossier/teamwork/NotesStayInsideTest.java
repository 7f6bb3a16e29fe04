/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jury never reads what colleagues say to each other: its tables are named nowhere but in this package. */
class NotesStayInsideTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path OWN = MAIN.resolve("org/etalon/dossier/teamwork");

    @Test
    void no_other_statement_reads_the_tables() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> read(file).contains("teamwork_")))
                    .isNotEmpty()
                    .allMatch(file -> file.startsWith(OWN));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
