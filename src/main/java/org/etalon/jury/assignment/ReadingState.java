/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.util.Locale;

/** How far a juror is with a dossier. */
public enum ReadingState {
    TO_READ,
    BEGUN,
    /** What they think of it has been handed in. */
    DONE;

    /** As written in texts and interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
