/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

/** What an edition is at one instant. */
public enum EditionPhase {
    DRAFT("draft"),
    /** Known, not yet open. */
    ANNOUNCED("announced"),
    OPEN("open"),
    /** Past the closing time, within the grace: dossiers are still taken in. */
    GRACE("grace"),
    /** Nothing more is taken in. */
    CLOSED("closed"),
    IN_REVIEW("in-review"),
    DECIDED("decided"),
    PUBLISHED("published");

    private final String key;

    EditionPhase(String key) {
        this.key = key;
    }

    /** The name in interfaces. */
    public String key() {
        return key;
    }

    /** Whether dossiers are begun, filled and submitted. */
    public boolean isTakingIn() {
        return switch (this) {
            case OPEN, GRACE -> true;
            case DRAFT, ANNOUNCED, CLOSED, IN_REVIEW, DECIDED, PUBLISHED -> false;
        };
    }
}
