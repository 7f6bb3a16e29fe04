/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ODF Toolkit's validator, in a process of its own. */
public final class OdfJudge {
    private static final String JAR = "target/odfvalidator/odfvalidator.jar";

    private OdfJudge() {}

    /** What it finds wrong with a file by the schemas of the version that the file bears; empty where nothing. */
    public static List<String> faults(byte[] file) throws IOException, InterruptedException {
        Path judged = Files.createTempFile("judged", ".odf");
        try {
            Files.write(judged, file);
            return faults(judged);
        } finally {
            Files.delete(judged);
        }
    }

    private static List<String> faults(Path file) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(java, "-jar", JAR, "-c", "-w", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        List<String> faults = said.lines()
                .filter(line -> line.contains("Error:") || line.contains("Fatal:") || line.contains("Warning:"))
                .map(line -> line.replace(file.toString(), ""))
                .toList();
        return status == 0 || !faults.isEmpty() ? faults : List.of(said);
    }
}
