/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.etalon.collectivity.directory.near.NearNames;

/**
 * All names, folded, one after the other in two arrays of bytes: with articles and without. Going through the 37 000 of them takes
 * about a millisecond, so that no cleverer index is needed.
 */
final class NameTable {
    /** Stands before a name without its form. */
    private static final String SHORTENED = "+";

    private final byte[] full;
    private final byte[] reduced;
    private final int[] fullAt;
    private final int[] reducedAt;
    private final int[] letters;
    private final int[] owner;

    /** The names of these bodies; a name's owner is the body's place in the list. */
    NameTable(List<DirectoryEntry> entries) {
        var fullText = new ByteArrayOutputStream();
        var reducedText = new ByteArrayOutputStream();
        var places = new IntRows();
        for (int i = 0; i < entries.size(); i++) {
            for (String name : names(entries.get(i))) {
                places.add(i, fullText.size(), reducedText.size(), letters(Phrase.ascii(name)));
                fullText.writeBytes(Phrase.ascii(name));
                reducedText.writeBytes(Phrase.ascii(Folding.reduced(name)));
            }
        }
        places.add(-1, fullText.size(), reducedText.size(), 0);
        full = fullText.toByteArray();
        reduced = reducedText.toByteArray();
        owner = places.column(0);
        fullAt = places.column(1);
        reducedAt = places.column(2);
        letters = places.column(3);
    }

    /** The folded names of a body; a grouping is also known without the abbreviation of its form. */
    private static Set<String> names(DirectoryEntry entry) {
        Set<String> names = new LinkedHashSet<>();
        String name = Folding.spelled(Folding.fold(entry.name()));
        names.add(name);
        String form = entry.nature().toLowerCase(Locale.ROOT) + " ";
        if (name.startsWith(form)) {
            names.add(SHORTENED + name.substring(form.length()));
        }
        entry.otherNames().forEach(other -> names.add(Folding.spelled(Folding.fold(other))));
        return names;
    }

    int size() {
        return owner.length - 1;
    }

    int owner(int name) {
        return owner[name];
    }

    /** All names, without their form where they are known without it, to be found by those who slip. */
    NearNames near() {
        return new NearNames(texts(reduced, reducedAt), texts(full, fullAt));
    }

    private List<String> texts(byte[] table, int[] at) {
        return IntStream.range(0, size())
                .mapToObj(name -> text(table, at[name], at[name + 1]))
                .toList();
    }

    private static String text(byte[] table, int from, int to) {
        int skipped = table[from] == SHORTENED.charAt(0) ? 1 : 0;
        return new String(table, from + skipped, to - from - skipped, StandardCharsets.US_ASCII);
    }

    /** How exactly a name answers a reading; a name without its form is never the whole name. */
    Match match(int name, Phrase phrase) {
        boolean shortened = full[fullAt[name]] == SHORTENED.charAt(0);
        int skipped = shortened ? 1 : 0;
        var whole = new Slice(full, fullAt[name] + skipped, fullAt[name + 1]);
        var bare = new Slice(reduced, reducedAt[name] + skipped, reducedAt[name + 1]);
        Match match = match(whole, bare, phrase);
        return shortened && match.ordinal() < Match.WHOLE_BUT_FORM.ordinal() ? Match.WHOLE_BUT_FORM : match;
    }

    private static Match match(Slice whole, Slice bare, Phrase phrase) {
        if (whole.starts(phrase.full())) {
            return whole.length() == phrase.full().length ? Match.WHOLE : Match.BEGINNING;
        }
        int unparted = whole.startsUnparted(phrase.full());
        if (unparted == 0 || bare.equalTo(phrase.reduced())) {
            return Match.WHOLE_BUT_ARTICLES;
        }
        if (unparted > 0 || bare.starts(phrase.reduced())) {
            return Match.BEGINNING_BUT_ARTICLES;
        }
        if (bare.hasWordsInOrder(phrase.words())) {
            return Match.WORDS;
        }
        return bare.hasWords(phrase.words())
                ? Match.WORDS_IN_ANY_ORDER
                : bare.hasParts(phrase.words()) ? Match.ANYWHERE : Match.NONE;
    }

    /** Whether a name lacks a letter that the reading has: then it can't match, and this is quickly seen. */
    boolean lacksLetters(int name, int asked) {
        return (letters[name] & asked) != asked;
    }

    /** A bit for each letter, one for all digits. */
    static int letters(byte[] text) {
        int bits = 0;
        for (byte sign : text) {
            bits |= sign >= 'a' ? 1 << (sign - 'a') : sign >= '0' ? 1 << 26 : 0;
        }
        return bits;
    }

    /** How exactly a name answers, the most exact first. */
    enum Match {
        WHOLE,
        WHOLE_BUT_ARTICLES,
        WHOLE_BUT_FORM,
        BEGINNING,
        BEGINNING_BUT_ARTICLES,
        WORDS,
        WORDS_IN_ANY_ORDER,
        ANYWHERE,
        NONE
    }
}
