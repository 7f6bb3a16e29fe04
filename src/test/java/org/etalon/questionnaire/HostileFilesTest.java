/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    private static final int SECOND = 1_000;

    @Test
    void hostile_files_are_refused_in_a_second_and_64_megabytes() throws IOException, InterruptedException {
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(small.waitFor()).as(String.join(File.separator, lines)).isZero();
        assertThat(lines).hasSameSizeAs(HostileFiles.all().keySet());
        assertThat(lines).allSatisfy(line -> {
            String[] cost = line.split(" ", 4);
            assertThat(Integer.parseInt(cost[0])).as("processor time: " + line).isLessThan(SECOND);
            assertThat(Integer.parseInt(cost[1])).as("mistakes: " + line).isBetween(1, 1_001);
            assertThat(cost[2]).as("refused: " + line).isEqualTo("true");
        });
    }
}
