/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

/**
 * What was decided on a dossier, as everybody may know of it.
 *
 * @param level which the jury decided, or an organiser has set since; 0 for none
 * @param code by which anybody checks the label; empty where there is none
 * @param corrected whether the level is the organiser's
 */
public record Award(Standing standing, int level, String code, boolean corrected) {
    /** Whether it counts. */
    public enum Standing {
        HELD,
        /** There is no label. */
        NONE,
        SUSPENDED,
        REVOKED
    }

    /** A label that counts, as the jury decided. */
    public Award(int level, String code) {
        this(Standing.HELD, level, code, false);
    }
}
