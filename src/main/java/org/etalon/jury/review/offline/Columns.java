/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

/** The columns of both sheets, from 0; the first three are for programs. */
public final class Columns {
    /** A part's name; of the conclusion also the field, as {@code conclusion/ways}. */
    public static final int KEY = 0;

    public static final int VERSION = 1;

    /** See {@link Likeness#mark}. */
    public static final int MARK = 2;

    public static final int NUMBER = 3;
    public static final int QUESTION = 4;

    public static final int DECLARED = 5;
    public static final int JUSTIFICATION = 6;
    public static final int PROOFS = 7;
    public static final int VERDICT = 8;
    public static final int ANSWER = 9;
    public static final int PROOF = 10;
    public static final int REASON = 11;
    public static final int WORD = 12;
    public static final int NOTE = 13;

    /** On the sheet of opinions and the conclusion. */
    public static final int VALUE = 5;

    /** Rows over the first part. */
    public static final int HEADS = 4;

    private Columns() {}
}
