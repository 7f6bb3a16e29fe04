/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.util.Locale;

/** What a status list tells. A suspended label may count again, a revoked credential never does. */
enum StatusPurpose {
    REVOCATION,
    SUSPENSION;

    /** As it stands in the list and in its address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of its list. */
    String path() {
        return "/api/v1/credentials/status/" + key();
    }
}
