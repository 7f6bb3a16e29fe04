/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

/**
 * How an attempt ended.
 *
 * @param state {@code SENT}, {@code WAITING} for another attempt, {@code GIVEN_UP}, {@code UNCERTAIN}
 * @param reason a code without personal data, such as {@code 550 5.1.1} or {@code unreachable}; empty where it was sent
 */
public record Outcome(LetterState state, String reason) {
    private static final int LONGEST = 40;

    public Outcome {
        reason = reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }

    public static Outcome sent() {
        return new Outcome(LetterState.SENT, "");
    }

    /** Not now; another attempt may succeed. */
    public static Outcome later(String reason) {
        return new Outcome(LetterState.WAITING, reason);
    }

    /** Never: the letter itself or its address is refused. */
    public static Outcome refused(String reason) {
        return new Outcome(LetterState.GIVEN_UP, reason);
    }

    /** It may have left. */
    public static Outcome uncertain(String reason) {
        return new Outcome(LetterState.UNCERTAIN, reason);
    }
}
