/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

/**
 * A pick to choose.
 *
 * @param text as the key of a sentence
 * @param count how many questions it shows
 * @param chosen whether the page shows it
 */
public record PickLine(String href, String text, long count, boolean chosen) {
    /** For who listens. */
    public String current() {
        return chosen ? "true" : null;
    }
}
