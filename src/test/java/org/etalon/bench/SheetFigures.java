/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.export.workbook.DossierWorkbook;
import org.etalon.dossier.export.workbook.Invented;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.generated.Chance;

/** {@code bench sheets}: a dossier of 100 questions and 40 pieces as a workbook, composing and writing: processor's time, warm, and allocation. */
final class SheetFigures {
    private static final int PIECES = 40;
    private static final int WARMING = 200;
    private static final int TIMES = 101;
    private static final double LIMIT = 25_000;

    private SheetFigures() {}

    static List<Measured> measure(boolean quick) {
        var questionnaire = BenchQuestionnaire.of(1);
        var subject = Invented.subject(
                questionnaire,
                new Chance(7),
                evidence(questionnaire.questions().get(0).id()));
        List<Measured> figures = new ArrayList<>();
        for (WorkbookFormat format : WorkbookFormat.values()) {
            Runnable work = () -> format.write(DossierWorkbook.of(subject));
            figures.add(measure(format.extension(), work, quick));
        }
        return figures;
    }

    private static List<EvidenceItem> evidence(String question) {
        List<EvidenceItem> items = new ArrayList<>();
        for (int at = 0; at < PIECES; at++) {
            var content = EvidenceContent.link("https://exemple.fr/deliberations/" + at);
            var version = new EvidenceVersion(1, content, Invented.ID, Instant.EPOCH);
            var about = new EvidenceAbout("Délibération du conseil municipal " + at, null, null, true, null);
            items.add(new EvidenceItem(
                    new UUID(0, at), about, 1, version, Invented.ID, Instant.EPOCH, List.of(question)));
        }
        return items;
    }

    private static Figure measure(String name, Runnable work, boolean quick) {
        for (int time = 0; time < (quick ? 1 : WARMING); time++) {
            work.run();
        }
        double[] microseconds = new double[quick ? 1 : TIMES];
        double[] bytes = new double[microseconds.length];
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        for (int time = 0; time < microseconds.length; time++) {
            long before = threads.getThreadAllocatedBytes(thread);
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            microseconds[time] = (threads.getCurrentThreadCpuTime() - start) / 1e3;
            bytes[time] = threads.getThreadAllocatedBytes(thread) - before;
        }
        Arrays.sort(microseconds);
        Arrays.sort(bytes);
        int middle = microseconds.length / 2;
        return new Figure(
                name, microseconds[middle], bytes[middle], Optional.of(LIMIT), "25 ms of the processor, warm");
    }
}
