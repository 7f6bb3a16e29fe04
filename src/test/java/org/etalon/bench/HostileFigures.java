/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.questionnaire.HostileFiles;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;

/** {@code bench hostile}: what files made to hurt cost, each at most a second of processor time. */
final class HostileFigures {
    private static final double SECOND = 1_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private HostileFigures() {}

    /** @param quick whether to load each once, cold; else the best of three */
    static List<Figure> measure(boolean quick) {
        List<Figure> figures = new ArrayList<>();
        HostileFiles.all().forEach((name, file) -> {
            Source source = Source.of(name, file.get(), Syntax.of(name));
            Figure figure = once(source);
            for (int again = quick ? 2 : 0; again < 2; again++) {
                Figure next = once(source);
                figure = next.microseconds() < figure.microseconds() ? next : figure;
            }
            figures.add(figure);
        });
        return figures;
    }

    private static Figure once(Source source) {
        long time = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        QuestionnaireLoader.load(source);
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        time = THREADS.getCurrentThreadCpuTime() - time;
        return new Figure(source.name(), time / 1_000.0, bytes, Optional.of(SECOND), "1 s");
    }
}
