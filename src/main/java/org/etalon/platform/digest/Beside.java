/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.digest;

import java.security.MessageDigest;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Updates digests beside the one thread that calls it, in order, and some pieces behind it at most. */
public final class Beside {
    private static final int TURNS = 16;
    private static final int WORTH_IT = 1 << 14;

    private final int length;
    private final Piece[] pieces = new Piece[TURNS];
    private final byte[][] rooms = new byte[TURNS][];
    /** Of all pieces that were put off, how many came by, and how many are worked in. */
    private volatile long passed;

    private volatile long done;
    private ForkJoinTask<?> task;

    /** @param length of a room, in bytes */
    public Beside(int length) {
        this.length = length;
    }

    private record Piece(MessageDigest digest, byte[] room, int from, int count) {
        void work() {
            digest.update(room, from, count);
        }
    }

    /** An array for the next piece; the same until {@link #update} was called. */
    public byte[] room() {
        if (passed - done == TURNS) {
            await();
        }
        int turn = turn(passed);
        if (rooms[turn] == null) {
            rooms[turn] = new byte[length];
        }
        return rooms[turn];
    }

    /** Adds to a digest, which nobody else uses until {@link #await}, these bytes of the room, which stay as they are until then. */
    public void update(MessageDigest digest, int from, int count) {
        int turn = turn(passed);
        var piece = new Piece(digest, rooms[turn], from, count);
        if (count < WORTH_IT && passed == done) {
            piece.work();
            return;
        }
        pieces[turn] = piece;
        passed = passed + 1;
        if (task == null || task.isDone()) {
            // run here, at the latest when it is awaited, where nobody else has run it
            task = ForkJoinPool.commonPool().submit(this::catchUp);
        }
    }

    /** By one at a time. */
    private void catchUp() {
        for (long next = done; next < passed; next++) {
            pieces[turn(next)].work();
            done = next + 1;
        }
    }

    /** Waits until all is worked in. */
    public void await() {
        if (task != null) {
            task.join();
        }
        // what came by just when it ended
        catchUp();
    }

    private static int turn(long piece) {
        return (int) (piece % TURNS);
    }
}
