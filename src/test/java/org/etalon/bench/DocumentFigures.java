/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.export.SampleDossier;
import org.etalon.platform.document.Document;
import org.etalon.platform.paper.PaperFormat;

/**
 * What it takes to make a file of a dossier of 100 questions and 40 pieces, warm: the processor's time of the thread, and what it
 * allocates. The median of many; composing what stands in it, advice included, is measured by itself and in each format.
 */
final class DocumentFigures {
    private static final int PIECES = 40;
    private static final int WARMING = 60;
    private static final int TIMES = 41;

    private DocumentFigures() {}

    /** One kind of file. @param limit in milliseconds */
    private record Work(String name, double limit, Supplier<?> making) {}

    static List<Figure> measure(boolean quick) {
        var dossier = SampleDossier.of(Scoring.compile(BenchQuestionnaire.of(1)), PIECES);
        Supplier<Document> composing = () -> dossier.draft(Locale.FRENCH);
        List<Work> all = new ArrayList<>();
        all.add(new Work("composing", 0, composing));
        all.add(paper(PaperFormat.DOCX, 40, composing));
        all.add(paper(PaperFormat.ODT, 40, composing));
        all.add(paper(PaperFormat.PDF, 150, composing));
        return all.stream().map(work -> measure(work, quick)).toList();
    }

    private static Work paper(PaperFormat format, double limit, Supplier<Document> composing) {
        return new Work(format.extension(), limit, () -> format.write(composing.get()));
    }

    private static Figure measure(Work work, boolean quick) {
        for (int time = 0; time < (quick ? 1 : WARMING); time++) {
            work.making().get();
        }
        int times = quick ? 1 : TIMES;
        double[] microseconds = new double[times];
        double[] bytes = new double[times];
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        for (int time = 0; time < times; time++) {
            long before = threads.getThreadAllocatedBytes(thread);
            long start = threads.getCurrentThreadCpuTime();
            work.making().get();
            microseconds[time] = (threads.getCurrentThreadCpuTime() - start) / 1e3;
            bytes[time] = threads.getThreadAllocatedBytes(thread) - before;
        }
        Optional<Double> limit = work.limit() == 0 ? Optional.empty() : Optional.of(work.limit() * 1e3);
        String because = String.format(Locale.ROOT, "%.0f ms of the processor, warm", work.limit());
        return new Figure(work.name(), median(microseconds), median(bytes), limit, because);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
