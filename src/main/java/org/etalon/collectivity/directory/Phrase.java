/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.etalon.collectivity.directory.near.NearNames;

/**
 * One reading of what was typed: a name, perhaps inside a territory, perhaps of a type. « saint martin 38 » has two: a name with a
 * number in it, and a name in the Isère.
 *
 * @param full the folded name, as typed; empty where the territory alone is meant
 * @param reduced the same without articles
 * @param words of the reduced name, in ASCII
 * @param within any of these; empty: everywhere
 * @param type empty: any
 * @param surmise 0 where the text was taken as it stands, 1 where something was read into it
 */
record Phrase(byte[] full, byte[] reduced, byte[][] words, List<Territory> within, String type, int surmise) {
    static Phrase of(String folded, List<Territory> within, String type, int surmise) {
        String reduced = Folding.reduced(folded);
        byte[][] words = Folding.words(reduced).stream().map(Phrase::ascii).toArray(byte[][]::new);
        return new Phrase(ascii(folded), ascii(reduced), words, List.copyOf(within), type, surmise);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    boolean isEverything() {
        return full.length == 0;
    }

    /** For each of these names how near it comes to this reading. */
    int[] nearness(NearNames names) {
        String name = new String(reduced, StandardCharsets.US_ASCII);
        return names.ranks(Folding.words(name), new String(full, StandardCharsets.US_ASCII));
    }

    /** Whether a body is of the type and in the territory of this reading. */
    boolean admits(DirectoryEntry entry) {
        return (type.isEmpty() || type.equals(entry.type()))
                && (within.isEmpty() || within.stream().anyMatch(territory -> isIn(entry, territory)));
    }

    private static boolean isIn(DirectoryEntry entry, Territory territory) {
        return territory.kind() == Territory.Kind.DEPARTMENT
                ? territory.code().equals(entry.department())
                : territory.code().equals(entry.region());
    }
}
