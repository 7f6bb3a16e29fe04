/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Seeded chance: the same seed gives the same case. */
public final class Chance {
    private final Random random;

    public Chance(long seed) {
        random = new Random(seed);
    }

    /** From {@code least} to {@code most}, both possible. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many cases of a hundred. */
    public boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    public <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** So many of them, in their order. */
    public <T> List<T> some(int count, List<T> from) {
        List<Integer> positions = new ArrayList<>();
        for (int at = 0; at < from.size(); at++) {
            positions.add(at);
        }
        Collections.shuffle(positions, random);
        return positions.stream().limit(count).sorted().map(from::get).toList();
    }

    public <T> Optional<T> maybe(int cases, Supplier<T> made) {
        return in100(cases) ? Optional.of(made.get()) : Optional.empty();
    }
}
