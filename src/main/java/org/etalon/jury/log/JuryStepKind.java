/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.log;

import java.util.Locale;

/** What a step of a jury was. */
public enum JuryStepKind {
    JUROR_APPOINTED,
    JUROR_CHANGED,
    JUROR_DISMISSED,
    /** Their account is gone. */
    JUROR_LEFT,
    /** A juror said what ties them to candidates, or that nothing does. */
    TIES_DECLARED,
    /** What ties a juror to a candidate, all of it; by the juror where they were at it, else by the facts alone. */
    TIE_FOUND,
    /** Nothing ties them any more, before anybody settled it. */
    TIE_LIFTED,
    RECUSAL_CONFIRMED,
    RECUSAL_DISMISSED,
    /** A dossier is admissible: the jury gets it. */
    DOSSIER_ADMITTED,
    /** A candidate was asked for a correction. */
    CORRECTION_ASKED,
    /** The candidate handed it in. */
    CORRECTION_HANDED_IN,
    /** A dossier is inadmissible. */
    DOSSIER_REFUSED,
    /** How many readers each dossier has at least. */
    READERS_SET,
    /** A juror is to read these. */
    DOSSIERS_ASSIGNED,
    /** A juror is no longer to read this one. */
    ASSIGNMENT_LIFTED,
    /** A juror's reading is complete, and changed no more. */
    REVIEW_HANDED_IN,
    /** Whoever leads the jury there has one more juror read it. */
    READER_CALLED;

    /** As written in the log. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
