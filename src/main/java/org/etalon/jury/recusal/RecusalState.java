/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.util.Locale;

/** What became of a tie. */
public enum RecusalState {
    /** Not settled yet; it holds meanwhile. */
    OPEN,
    /** The juror has nothing to do with that dossier. */
    CONFIRMED,
    /** It is nothing: the juror may read that dossier. */
    DISMISSED;

    public boolean isHolding() {
        return this != DISMISSED;
    }

    /** As written in interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
