/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

/** A folded name inside the table's bytes, compared without being copied. */
record Slice(byte[] text, int from, int to) {
    /** Parts shorter than this are looked for at the beginning of words only. */
    private static final int SHORTEST_PART = 3;

    int length() {
        return to - from;
    }

    boolean starts(byte[] wanted) {
        return startsAt(from, wanted);
    }

    boolean equalTo(byte[] wanted) {
        return length() == wanted.length && starts(wanted);
    }

    private boolean startsAt(int at, byte[] wanted) {
        if (wanted.length > to - at) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (text[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Compares without spaces on either side: how many letters remain after the wanted ones, or -1 where it starts otherwise. */
    int startsUnparted(byte[] wanted) {
        int at = from;
        for (byte sign : wanted) {
            if (sign != ' ') {
                while (at < to && text[at] == ' ') {
                    at++;
                }
                if (at == to || text[at++] != sign) {
                    return -1;
                }
            }
        }
        return to - at;
    }

    boolean hasWordsInOrder(byte[][] words) {
        int at = from;
        for (byte[] word : words) {
            at = findWord(at, word);
            if (at < 0) {
                return false;
            }
            at = nextWord(at);
        }
        return true;
    }

    boolean hasWords(byte[][] words) {
        for (byte[] word : words) {
            if (findWord(from, word) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasParts(byte[][] words) {
        for (byte[] word : words) {
            boolean found = word.length < SHORTEST_PART ? findWord(from, word) >= 0 : hasPart(word);
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private boolean hasPart(byte[] part) {
        for (int at = from; at <= to - part.length; at++) {
            if (startsAt(at, part)) {
                return true;
            }
        }
        return false;
    }

    /** Where, from here on, a word begins so; -1 where none does. */
    private int findWord(int start, byte[] beginning) {
        for (int at = start; at < to; at = nextWord(at)) {
            if (startsAt(at, beginning)) {
                return at;
            }
        }
        return -1;
    }

    private int nextWord(int at) {
        int next = at;
        while (next < to && text[next] != ' ') {
            next++;
        }
        return Math.min(next + 1, to);
    }
}
