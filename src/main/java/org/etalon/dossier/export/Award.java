/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

/**
 * A label that was awarded for a dossier, as everybody may know of it.
 *
 * @param level which the jury decided, or an organiser has set since
 * @param code by which anybody checks it
 * @param corrected whether the level is the organiser's
 */
public record Award(int level, String code, boolean corrected) {
    /** As the jury decided. */
    public Award(int level, String code) {
        this(level, code, false);
    }
}
