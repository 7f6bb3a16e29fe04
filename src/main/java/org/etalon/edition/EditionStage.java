/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

/** How far the organiser has taken an edition. */
public enum EditionStage {
    /** Being prepared; nobody else knows of it. */
    DRAFT,
    /** Announced, with its questionnaire fixed; from then on its dates decide. */
    CONFIRMED,
    /** With the jury. */
    IN_REVIEW,
    /** Decided, not yet told. */
    DECIDED,
    /** Results are public. */
    PUBLISHED;

    /** Whether the organiser may take it there from here; review begins only once nothing more is taken in. */
    boolean canBecome(EditionStage next, EditionPhase now) {
        return switch (this) {
            case DRAFT -> next == CONFIRMED;
            case CONFIRMED ->
                next == DRAFT && now == EditionPhase.ANNOUNCED || next == IN_REVIEW && now == EditionPhase.CLOSED;
            case IN_REVIEW -> next == DECIDED;
            case DECIDED -> next == IN_REVIEW || next == PUBLISHED;
            case PUBLISHED -> false;
        };
    }
}
