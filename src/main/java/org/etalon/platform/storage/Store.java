/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps contents by their digest. Where the store itself is away or full, every method refuses with
 * {@link StorageProblem#STORAGE_UNAVAILABLE}, and nothing is half done.
 */
public interface Store {
    /**
     * Keeps a content for good: once this returns, it survives a crash. The same content twice is stored once, and counts as kept
     * anew. Nobody ever sees a part of it.
     */
    void keep(Received content);

    /** Whether it is there, set aside or not. */
    boolean holds(Digest digest);

    /**
     * A part of a content, to be closed by the caller; also of one that is set aside.
     *
     * @param from the first byte, from 0
     * @param count how many bytes at most, from 1
     */
    Optional<InputStream> find(Digest digest, long from, long count);

    /** A whole content, to be closed by the caller; also one that is set aside. */
    default Optional<InputStream> find(Digest digest) {
        return find(digest, 0, Long.MAX_VALUE);
    }

    /** Tells all that stand on a shelf, in no order; what comes or goes meanwhile may be told or not. */
    void list(Shelf shelf, Consumer<Kept> each);

    /** Sets a content aside, from now on; nothing happens where it isn't kept. */
    void setAside(Digest digest);

    /** Takes back what was set aside; nothing happens where it wasn't. */
    void takeBack(Digest digest);

    /** Erases what was set aside; the same content, kept anew since, stays. */
    void erase(Digest digest);

    /** Where a content stands. */
    enum Shelf {
        KEPT,
        ASIDE
    }
}
