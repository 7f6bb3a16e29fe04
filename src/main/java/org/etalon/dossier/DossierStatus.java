/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

/** How far its collectivité has taken a dossier. */
public enum DossierStatus {
    /** Being filled. */
    DRAFT("draft"),
    /** Handed in; to be changed again it is taken back first. */
    SUBMITTED("submitted");

    private final String key;

    DossierStatus(String key) {
        this.key = key;
    }

    /** The name in interfaces. */
    public String key() {
        return key;
    }

    public boolean isOpen() {
        return switch (this) {
            case DRAFT -> true;
            case SUBMITTED -> false;
        };
    }
}
