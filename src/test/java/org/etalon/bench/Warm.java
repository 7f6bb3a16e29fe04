/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Work that was done often enough to be at its quickest: the median of the processor's time of the thread, and of what it allocates. */
final class Warm {
    private static final int WARMING = 100;
    private static final int TIMES = 61;

    private Warm() {}

    /** @param limit in milliseconds, 0 for none */
    static Figure measure(String name, double limit, Runnable work, boolean quick) {
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
        Optional<Double> most = limit == 0 ? Optional.empty() : Optional.of(limit * 1e3);
        String because = String.format(Locale.ROOT, "%.0f ms of the processor, warm", limit);
        return new Figure(name, microseconds[middle], bytes[middle], most, because);
    }
}
