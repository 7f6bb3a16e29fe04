/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.link;

import java.time.Duration;

/** What a link is for, and how long it holds. */
public enum LinkKind {
    /** Opens the account that was asked for. */
    SIGN_UP(Duration.ofHours(24)),
    /** Sets another password. */
    RESET(Duration.ofHours(2)),
    /** Puts another address in the place of the old one. */
    EMAIL(Duration.ofHours(24)),
    /** Opens the first organiser's account; made anew at each start. */
    ORGANISER(Duration.ofDays(3650));

    private final Duration holds;

    LinkKind(Duration holds) {
        this.holds = holds;
    }

    public Duration holds() {
        return holds;
    }
}
