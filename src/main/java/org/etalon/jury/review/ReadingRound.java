/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

/** For which decision a dossier is read. */
public enum ReadingRound {
    FIRST,
    /** Read anew, by others, after the candidate appealed. */
    APPEAL;

    /** The one that an address names; the first where it names none. */
    public static ReadingRound of(String key) {
        return "appeal".equals(key) ? APPEAL : FIRST;
    }
}
