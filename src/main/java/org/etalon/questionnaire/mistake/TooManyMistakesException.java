/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.mistake;

/** Stops a loading that has found more mistakes than anybody mends at once. */
public final class TooManyMistakesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyMistakesException() {
        super("more than " + Mistakes.MOST + " mistakes", null, false, false);
    }
}
