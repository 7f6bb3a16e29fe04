/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can hinder evidence, beside what is wrong with the file itself. The place is the field or the question. */
public enum EvidenceProblem implements ProblemCode {
    /** Argument 1: how many MB the evidence of a dossier may have. */
    EVIDENCE_QUOTA(Kind.TOO_LARGE),
    /** Somebody else changed it first. */
    EVIDENCE_STALE(Kind.STALE),
    EVIDENCE_FILE_MISSING(Kind.UNPROCESSABLE),
    /** More than one file where one is taken. */
    EVIDENCE_FILES_TOO_MANY(Kind.UNPROCESSABLE),
    /** None was named. */
    EVIDENCE_QUESTION_MISSING(Kind.UNPROCESSABLE),
    EVIDENCE_QUESTION_UNKNOWN(Kind.UNPROCESSABLE),
    EVIDENCE_FIELD_UNKNOWN(Kind.UNPROCESSABLE),
    EVIDENCE_FIELD_OF_WRONG_TYPE(Kind.UNPROCESSABLE),
    /** Has a NUL or half a character. */
    EVIDENCE_TEXT_UNREADABLE(Kind.UNPROCESSABLE),
    /** Argument 1: how many characters it may have. */
    EVIDENCE_TEXT_TOO_LONG(Kind.UNPROCESSABLE),
    /** No day of the years 1900 to 2199, as {@code 2026-03-31}. */
    EVIDENCE_DATE_WRONG(Kind.UNPROCESSABLE),
    /** Valid until a day before the fact. */
    EVIDENCE_DATES_CROSSED(Kind.UNPROCESSABLE),
    /** No absolute http or https address of 2 000 characters at most. */
    EVIDENCE_ADDRESS_WRONG(Kind.UNPROCESSABLE),
    /** An address with a name or a password in it. */
    EVIDENCE_ADDRESS_SECRET(Kind.UNPROCESSABLE);

    private final Kind kind;

    EvidenceProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem at a place. */
    public Problem at(String place, Object... more) {
        return Problem.of(this, place, more);
    }

    /** This problem, to be thrown. */
    public RefusedException refusal(String place, Object... more) {
        return new RefusedException(List.of(at(place, more)));
    }

    /** A name that somebody sent, short and plain enough to stand in a sentence. */
    public static String readable(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_-]", "·").replaceAll("^(.{60}).+$", "$1…");
    }
}
