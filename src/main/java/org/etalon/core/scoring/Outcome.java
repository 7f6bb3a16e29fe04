/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

/**
 * What became of a question, in one byte: the ordinal of its {@link Standing} or, where its answer counts, that of
 * {@link Standing#COUNTED} plus the answer's score 0..100.
 */
final class Outcome {
    static final byte DOMAIN_OUT = (byte) Standing.DOMAIN_OUT.ordinal();
    static final byte SECTION_OUT = (byte) Standing.SECTION_OUT.ordinal();
    static final byte QUESTION_OUT = (byte) Standing.QUESTION_OUT.ordinal();
    static final byte DECLARED = (byte) Standing.DECLARED.ordinal();
    static final byte SECTION_HIDDEN = (byte) Standing.SECTION_HIDDEN.ordinal();
    static final byte QUESTION_HIDDEN = (byte) Standing.QUESTION_HIDDEN.ordinal();
    static final byte UNANSWERED = (byte) Standing.UNANSWERED.ordinal();
    static final byte HELD_BACK = (byte) Standing.HELD_BACK.ordinal();
    static final byte COUNTED = (byte) Standing.COUNTED.ordinal();

    private static final Standing[] STANDINGS = Standing.values();

    private Outcome() {}

    static Standing standing(int outcome) {
        return STANDINGS[Math.min(outcome, COUNTED)];
    }

    static int score(int outcome) {
        return Math.max(0, outcome - COUNTED);
    }
}
