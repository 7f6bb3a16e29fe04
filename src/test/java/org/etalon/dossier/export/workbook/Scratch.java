/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.etalon.generated.Chance;
import org.etalon.questionnaire.QuestionnaireLoader;

public class Scratch {
    public static void main(String... a) throws Exception {
        var q = QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/2026"))
                .questionnaire()
                .orElseThrow();
        var subject = Invented.subject(q, new Chance(4), List.of());
        Path out = Path.of("/tmp/look");
        Files.createDirectories(out);
        for (var f : WorkbookFormat.values()) {
            byte[] b = f.write(DossierWorkbook.of(subject));
            Files.write(out.resolve("demo." + f.extension()), b);
            System.out.println(f + " " + b.length);
            var mx = ManagementFactory.getThreadMXBean();
            for (int round = 0; round < 6; round++) {
                long t = mx.getCurrentThreadCpuTime();
                for (int i = 0; i < 50; i++) f.write(DossierWorkbook.of(subject));
                long w = mx.getCurrentThreadCpuTime();
                for (int i = 0; i < 50; i++) DossierWorkbook.of(subject);
                long z = mx.getCurrentThreadCpuTime();
                System.out.printf("%s total %.1f ms, build %.1f ms%n", f, (w - t) / 50e6, (z - w) / 50e6);
            }
        }
    }
}
