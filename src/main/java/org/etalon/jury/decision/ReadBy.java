/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

/**
 * How many readings lie before the jury.
 *
 * @param in handed in, by jurors whom nothing ties
 * @param wanted how many were to be: as many as each dossier has at least, or as are still at it and done together, if these are more
 */
public record ReadBy(int in, int wanted) {
    /** Whether some lack. */
    public boolean isShort() {
        return in < wanted;
    }
}
