/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.util.Locale;

/** What ties a juror to a candidate, the strongest first. */
public enum TieGround {
    /** Belongs to the candidate's team. */
    MEMBER(true),
    /** Works for the candidate, or holds a mandate in it. */
    EMPLOYER(true),
    /** The juror says so. */
    DECLARED(false),
    /** Works for, or belongs to, an operator that fills the candidate's dossiers. */
    MANDATE(false),
    /** Answered in the dossier, or is named in it. */
    NAMED(false),
    /** The employer and the candidate are of the same intercommunalité, or one is the other's. */
    EPCI(false),
    /** The employer and the candidate are of the same département. */
    DEPARTMENT(false);

    private final boolean certain;

    TieGround(boolean certain) {
        this.certain = certain;
    }

    /** Whether nobody can say that it is nothing. */
    public boolean isCertain() {
        return certain;
    }

    /** As written in interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
