/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.Locale;

/** What keeps somebody from reading a dossier. */
public enum Hindrance {
    /** Something ties them to it. */
    RECUSED,
    /** They have not said yet what ties them. */
    UNDECLARED,
    /** They read nothing on any day that is left. */
    AWAY,
    /** They have as many as they take. */
    FULL;

    /** As written in texts and interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
