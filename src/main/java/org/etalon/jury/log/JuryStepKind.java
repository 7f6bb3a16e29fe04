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
    READER_CALLED,
    /** What the jury decides on a dossier, the first time or anew. */
    DOSSIER_DECIDED,
    /** The jury sits, with an agenda. */
    SITTING_OPENED,
    JUROR_ARRIVED,
    JUROR_WENT,
    /** A dossier is under discussion; those who are tied to it are out. */
    DOSSIER_TAKEN_UP,
    /** It no longer is; they are back. */
    DOSSIER_PUT_AWAY,
    VOTE_OPENED,
    /** A juror voted, or changed their vote; what for only where the vote is open to all. */
    BALLOT_CAST,
    VOTE_CLOSED,
    /** It ends without a result. */
    VOTE_WITHDRAWN,
    SITTING_CLOSED,
    /** The minutes of a sitting are what they are from then on. */
    MINUTES_SIGNED,
    /** A juror asked the candidate something. */
    INQUIRY_ASKED,
    /** The candidate answered, or put another answer in the place of theirs. */
    INQUIRY_ANSWERED,
    /** What was asked needs no answer any more. */
    INQUIRY_WITHDRAWN,
    /** How many days candidates have to appeal. */
    APPEAL_TERM_SET,
    /** A candidate appeals against what was decided. */
    APPEAL_FILED,
    /** Other readers are to read the dossier. */
    APPEAL_ASSIGNED,
    /** What is decided on the appeal. */
    APPEAL_DECIDED;

    /** As written in the log. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
