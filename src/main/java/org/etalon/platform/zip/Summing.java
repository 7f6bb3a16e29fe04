/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.CRC32;

/**
 * Works out all sums of contents, one after the other, while they pass by; the slowest of them, SHA-512, beside the others and a megabyte
 * behind them at most, where another processor has nothing to do. Of what is known there is no SHA-512, and SHA-256 is worked out beside.
 */
final class Summing {
    private static final int TURNS = 16;
    private static final int WORTH_IT = 1 << 14;

    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest sha512 = digest("SHA-512");
    private final byte[][] rooms = new byte[TURNS][];
    private final int[] starts = new int[TURNS];
    private final int[] counts = new int[TURNS];
    /** Of all pieces that were put off, how many came by, and of how many the slowest knows. */
    private volatile long passed;

    private volatile long summed;
    private ForkJoinTask<?> beside;
    /** Either that is worked out beside the others. */
    private MessageDigest slowest = sha512;

    private long size;

    /** Before a content. @param isKnown whether to leave SHA-512 empty */
    void begin(boolean isKnown) {
        slowest = isKnown ? sha256 : sha512;
    }

    /** An array for the next piece, as long as a block with its head; the same until {@link #update} was called. */
    byte[] room() {
        if (passed - summed == TURNS) {
            await();
        }
        int turn = turn(passed);
        if (rooms[turn] == null) {
            rooms[turn] = new byte[Blocks.HEAD + Blocks.LONGEST];
        }
        return rooms[turn];
    }

    /** A piece came by: these bytes of the room, which stay as they are. */
    void update(int from, int count) {
        int turn = turn(passed);
        byte[] room = rooms[turn];
        if (count < WORTH_IT && passed == summed) {
            slowest.update(room, from, count);
        } else {
            starts[turn] = from;
            counts[turn] = count;
            passed = passed + 1;
            if (beside == null || beside.isDone()) {
                // run here, at the latest when it is awaited, where nobody else has run it
                beside = ForkJoinPool.commonPool().submit(this::catchUp);
            }
        }
        crc.update(room, from, count);
        if (slowest != sha256) {
            sha256.update(room, from, count);
        }
        size += count;
    }

    /** By one at a time. */
    private void catchUp() {
        for (long next = summed; next < passed; next++) {
            int turn = turn(next);
            slowest.update(rooms[turn], starts[turn], counts[turn]);
            summed = next + 1;
        }
    }

    private void await() {
        if (beside != null) {
            beside.join();
        }
        // what came by just when it ended
        catchUp();
    }

    private static int turn(long piece) {
        return (int) (piece % TURNS);
    }

    /** At the end of a content; the next one begins anew. */
    Sums sums() {
        await();
        var sums = new Sums(size, crc.getValue(), hex(sha256), slowest == sha512 ? hex(sha512) : "");
        crc.reset();
        size = 0;
        return sums;
    }

    /** Of bytes at hand. */
    static Sums of(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        var sha256 = digest("SHA-256");
        sha256.update(bytes);
        var sha512 = digest("SHA-512");
        sha512.update(bytes);
        return new Sums(bytes.length, crc.getValue(), hex(sha256), hex(sha512));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
