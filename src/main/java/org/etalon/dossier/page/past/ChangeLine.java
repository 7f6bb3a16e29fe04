/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.past;

/**
 * One change, as it stands in the history.
 *
 * @param question its id
 * @param href the question's place
 * @param version that the change made
 * @param current the question's version now
 * @param restorable whether the reader may put it back
 */
public record ChangeLine(
        String question,
        String title,
        String href,
        String who,
        String when,
        GivenLines before,
        GivenLines after,
        long version,
        long current,
        boolean restorable) {
    /** Whether it stands there now. */
    public boolean now() {
        return version == current;
    }
}
