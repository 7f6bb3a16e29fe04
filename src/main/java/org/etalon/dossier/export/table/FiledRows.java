/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.storage.Digest;

/**
 * Dossiers of an edition as they were handed in, read a few at a time, each time from the first on. What was handed in never changes, so
 * that every pass gives the same whatever happens meanwhile.
 */
final class FiledRows implements Iterable<Filed> {
    private static final int AT_ONCE = 50;

    private final DataSource source;
    private final String edition;
    private final int[] ordinals;
    private final FiledReading.Shape shape;
    private long read;

    /** @param ordinals of the submissions */
    FiledRows(DataSource source, String edition, int[] ordinals, FiledReading.Shape shape) {
        this.source = source;
        this.edition = edition;
        this.ordinals = ordinals.clone();
        this.shape = shape;
    }

    int size() {
        return ordinals.length;
    }

    /** How many were read, in all passes. */
    long read() {
        return read;
    }

    @Override
    public Iterator<Filed> iterator() {
        return new Iterator<>() {
            private int next;
            private Iterator<FiledQuery.Kept> atHand =
                    List.<FiledQuery.Kept>of().iterator();

            @Override
            public boolean hasNext() {
                return next < ordinals.length;
            }

            @Override
            public Filed next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (!atHand.hasNext()) {
                    atHand = page(next).iterator();
                }
                next++;
                read++;
                return filed(atHand.next());
            }
        };
    }

    private List<FiledQuery.Kept> page(int from) {
        int[] wanted = Arrays.copyOfRange(ordinals, from, Math.min(ordinals.length, from + AT_ONCE));
        return Sql.with(source, connection -> FiledQuery.list(connection, edition, wanted));
    }

    /** @throws IllegalStateException where it is not what was handed in */
    private Filed filed(FiledQuery.Kept kept) {
        var sha256 = Digest.sha256();
        sha256.update(kept.snapshot());
        if (!Digest.of(sha256).hex().equals(kept.digest())) {
            throw new IllegalStateException("the snapshot " + kept.digest() + " is not what was handed in");
        }
        return FiledReading.read(shape, kept.snapshot(), kept.digest());
    }
}
