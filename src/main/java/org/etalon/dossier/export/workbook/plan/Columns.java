/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

/** The columns of the sheets, from 0. */
public final class Columns {
    private Columns() {}

    /** Of the answers: the first two and the last are for programs. */
    public static final class OfAnswers {
        public static final int KEY = 0;
        public static final int VERSION = 1;
        public static final int NUMBER = 2;
        public static final int QUESTION = 3;
        public static final int ANSWER = 4;
        public static final int HOW = 5;
        public static final int STATE = 6;
        public static final int JUSTIFICATION = 7;
        public static final int PROOF = 8;
        public static final int STANDING = 9;
        public static final int FAULT = 10;
        public static final int EARNED = 11;
        public static final int POINTS = 12;
        /** Of a choice: 1 where it is taken, 0 where not, -1 where it can't be told; of a list: its column's letters. */
        public static final int MARK = 13;

        private OfAnswers() {}
    }

    /** Of the reckoning's rows of questions. */
    public static final class OfReckoning {
        public static final int NUMBER = 0;
        public static final int QUESTION = 1;
        public static final int POINTS = 2;
        public static final int APPLIES = 3;
        public static final int VISIBLE = 4;
        /** 0 where nothing stands there, 1 where it can be read, else the fault's code. */
        public static final int READING = 5;
        /** The choice's place from 1, how many choices, or hundredths. */
        public static final int VALUE = 6;
        /** 0 for none, 1 to confirm, 2 unknown, 3 not applicable; else the fault's code. */
        public static final int STATE = 7;

        public static final int ANSWERED = 8;
        /** 0 none, 1 recommended, 2 required. */
        public static final int EXPECTED = 9;

        public static final int PROVEN = 10;
        public static final int STEP = 11;
        public static final int WORTH = 12;
        /** The ordinal of {@link Outcome}. */
        public static final int OUTCOME = 13;

        public static final int SCORE = 14;
        public static final int EARNED = 15;
        public static final int POSSIBLE = 16;
        public static final int WHOLE = 17;
        /** Whether it counts for progress. */
        public static final int COUNTED = 18;

        private OfReckoning() {}
    }

    /** Of the choices. */
    public static final class OfChoices {
        public static final int NUMBER = 0;
        public static final int QUESTION = 1;
        public static final int TEXT = 2;
        public static final int SCORE = 3;
        public static final int FROM = 4;

        private OfChoices() {}
    }
}
