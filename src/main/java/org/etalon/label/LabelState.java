/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.util.Locale;

/** Whether a label counts. What has run out is told by its end, and is no state of its own. */
public enum LabelState {
    VALID,
    SUSPENDED,
    WITHDRAWN;

    /** The name in interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
