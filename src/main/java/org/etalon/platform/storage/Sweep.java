/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Removes contents that nobody refers to, in two steps each a grace apart; see the package. */
public final class Sweep {
    /** Far longer than the longest transaction in which a row is written. */
    public static final Duration GRACE = Duration.ofDays(1);

    private static final int BATCH = 500;

    private final Store store;
    private final References references;

    public Sweep(Store store, References references) {
        this.store = store;
        this.references = references;
    }

    /** What was done. */
    public record Swept(int setAside, int takenBack, int erased) {}

    /** Does both steps once; what is younger than the grace is left alone, but for what is to be taken back. */
    public Swept run(Instant now) {
        Instant old = now.minus(GRACE);
        var done = new int[3];
        inBatches(Store.Shelf.ASIDE, (kept, referred) -> {
            if (referred) {
                store.takeBack(kept.digest());
                done[1]++;
            } else if (kept.since().isBefore(old)) {
                store.erase(kept.digest());
                done[2]++;
            }
        });
        inBatches(Store.Shelf.KEPT, (kept, referred) -> {
            if (!referred && kept.since().isBefore(old)) {
                store.setAside(kept.digest());
                done[0]++;
            }
        });
        return new Swept(done[0], done[1], done[2]);
    }

    private void inBatches(Store.Shelf shelf, BiConsumer<Kept, Boolean> decide) {
        List<Kept> batch = new ArrayList<>();
        store.list(shelf, kept -> {
            batch.add(kept);
            if (batch.size() == BATCH) {
                decide(batch, decide);
            }
        });
        decide(batch, decide);
    }

    private void decide(List<Kept> batch, BiConsumer<Kept, Boolean> decide) {
        if (batch.isEmpty()) {
            return;
        }
        Set<Digest> candidates = new HashSet<>();
        batch.forEach(kept -> candidates.add(kept.digest()));
        Set<Digest> referred = references.among(candidates);
        batch.forEach(kept -> decide.accept(kept, referred.contains(kept.digest())));
        batch.clear();
    }
}
