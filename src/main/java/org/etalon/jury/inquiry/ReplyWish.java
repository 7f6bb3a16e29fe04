/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * What a candidate wants to answer.
 *
 * @param evidence ids of pieces of the library that go with it: these, and no others
 * @param started whether this started from a version
 */
public record ReplyWish(UUID inquiry, String words, Set<UUID> evidence, LongPredicate started) {
    /** Pieces that go with one answer. */
    public static final int MOST = 20;

    public ReplyWish {
        evidence = Set.copyOf(evidence);
    }

    /** Without a piece. */
    public ReplyWish(UUID inquiry, String words, LongPredicate started) {
        this(inquiry, words, Set.of(), started);
    }
}
