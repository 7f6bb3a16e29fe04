/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * In which order dossiers are discussed, so that recusals come together. A dossier's place follows from who is tied to it alone: from a rank
 * of that set in Gray's order, in which the sets next to each other differ in as few jurors as can be. Dossiers to which the same people are
 * tied follow each other; the chair goes out once at most, and each next juror as rarely as the sets before allow. An order made from all
 * dossiers together could be shorter still, but would tell those who are tied to one of them that it is there.
 */
public final class Agenda {
    private Agenda() {}

    /** One dossier. @param tied the places, from 0 for the chair, of those in the jury whom something ties to it */
    public record Item(UUID dossier, String name, BitSet tied) {}

    /** Those to which nobody is tied first; those with the same people by name. @param jurors how many there are */
    public static List<Item> order(List<Item> items, int jurors) {
        return items.stream()
                .sorted(Comparator.comparing((Item each) -> rank(each.tied(), jurors))
                        .thenComparing(Item::name)
                        .thenComparing(Item::dossier))
                .toList();
    }

    /** Which set it is in Gray's order; the first juror decides most. */
    static BigInteger rank(BitSet tied, int jurors) {
        BigInteger rank = BigInteger.ZERO;
        boolean odd = false;
        for (int at = 0; at < jurors; at++) {
            odd ^= tied.get(at);
            rank = rank.shiftLeft(1);
            rank = odd ? rank.setBit(0) : rank;
        }
        return rank;
    }

    /** How often somebody has to go out when these are discussed in this order. */
    public static int departures(List<Item> items) {
        int departures = 0;
        BitSet out = new BitSet();
        for (Item each : items) {
            BitSet going = (BitSet) each.tied().clone();
            going.andNot(out);
            departures += going.cardinality();
            out = each.tied();
        }
        return departures;
    }
}
