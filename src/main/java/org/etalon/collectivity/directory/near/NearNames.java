/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All names as their words, each distinct word kept once: a typed word is compared with every word, then every name is summed up.
 * Names are compared without their spaces too.
 */
public final class NearNames {
    /** The rank of a name that is not near. */
    public static final int FAR = Integer.MAX_VALUE;

    private final Words words;
    private final Words unparted;
    private final int[][] wordsOfName;

    /**
     * A name's number is its place in both lists.
     *
     * @param names folded and without articles
     * @param whole the same with them
     */
    public NearNames(List<String> names, List<String> whole) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> distinct = new ArrayList<>();
        wordsOfName = new int[names.size()][];
        for (int name = 0; name < wordsOfName.length; name++) {
            wordsOfName[name] = Arrays.stream(names.get(name).split(" "))
                    .mapToInt(word -> numbers.computeIfAbsent(word, added -> {
                        distinct.add(added);
                        return distinct.size() - 1;
                    }))
                    .toArray();
        }
        words = new Words(distinct);
        unparted = new Words(whole.stream().map(name -> name.replace(" ", "")).toList());
    }

    /**
     * For each name how near it comes to the typed words: twice its slips, and one more where it goes on beyond them.
     *
     * @param typed folded and without articles, not empty; the last word may be the beginning of one
     * @param whole the same with them
     */
    public int[] ranks(List<String> typed, String whole) {
        int last = typed.size() - 1;
        List<byte[]> slips = IntStream.rangeClosed(0, last)
                .mapToObj(i -> words.slips(typed.get(i), i == last))
                .toList();
        byte[] together = unparted.slips(whole.replace(" ", ""), true);
        int letters = whole.replace(" ", "").length();
        var ranks = new int[wordsOfName.length];
        for (int name = 0; name < ranks.length; name++) {
            int least = Math.min(sum(wordsOfName[name], slips), together[name]);
            boolean more = unparted.length(name) > letters + least;
            ranks[name] = least >= Slips.TOO_MANY ? FAR : 2 * least + (more ? 1 : 0);
        }
        return ranks;
    }

    private static int sum(int[] name, List<byte[]> slips) {
        int sum = 0;
        for (byte[] typed : slips) {
            int least = Slips.TOO_MANY;
            for (int word : name) {
                least = Math.min(least, typed[word]);
            }
            sum += least;
        }
        return sum;
    }
}
