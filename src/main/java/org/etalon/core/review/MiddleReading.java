/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Which of several readings stands for them: none is averaged, so that anybody who has it can compute it again. */
public final class MiddleReading {
    private MiddleReading() {}

    /** The middle one by its global score, the lower of two; empty where there is none. */
    public static <T> Optional<T> of(Collection<T> readings, ToIntFunction<T> global) {
        List<T> sorted =
                readings.stream().sorted(Comparator.comparingInt(global)).toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}
