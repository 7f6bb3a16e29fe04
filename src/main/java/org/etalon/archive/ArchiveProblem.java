/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;

/** What can be wrong with an archived dossier, beside the bag itself. The place is the file, where there is one. */
public enum ArchiveProblem implements ProblemCode {
    /** Another file altogether: neither the declaration nor anything below {@code data/}. */
    ARCHIVE_NONE(Kind.UNPROCESSABLE),
    /** Not of the format that is read here. */
    ARCHIVE_FORMAT(Kind.UNPROCESSABLE),
    ARCHIVE_KEY_UNREADABLE(Kind.UNPROCESSABLE),
    /** Signed with another key than the one that was insisted on. Argument 1: the fingerprint of the key in it. */
    ARCHIVE_KEY_OTHER(Kind.UNPROCESSABLE),
    ARCHIVE_SIGNATURE_MISSING(Kind.UNPROCESSABLE),
    ARCHIVE_SIGNATURE_WRONG(Kind.UNPROCESSABLE),
    ARCHIVE_TIMESTAMP_WRONG(Kind.UNPROCESSABLE),
    /** Neither what was handed in nor a draft, or both. */
    ARCHIVE_SNAPSHOT_MISSING(Kind.UNPROCESSABLE),
    /** Not in canonical form. */
    ARCHIVE_NOT_CANONICAL(Kind.UNPROCESSABLE),
    /** Argument 1: the member that is missing or says something else. */
    ARCHIVE_MEMBER_WRONG(Kind.UNPROCESSABLE),
    ARCHIVE_QUESTIONNAIRE_UNSOUND(Kind.UNPROCESSABLE),
    /** Another questionnaire than the snapshot names. */
    ARCHIVE_QUESTIONNAIRE_OTHER(Kind.UNPROCESSABLE),
    /** The answers don't fit the questionnaire. */
    ARCHIVE_ANSWERS_UNFIT(Kind.UNPROCESSABLE),
    /** The engine comes to another score. */
    ARCHIVE_SCORE_OTHER(Kind.UNPROCESSABLE),
    /** Evidence that the snapshot names isn't there. Argument 1: its title, 2: its SHA-256. */
    ARCHIVE_EVIDENCE_MISSING(Kind.UNPROCESSABLE),
    /** A file among the evidence that the snapshot doesn't name. */
    ARCHIVE_EVIDENCE_FOREIGN(Kind.UNPROCESSABLE);

    private final Kind kind;

    ArchiveProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    Problem at(String place, Object... more) {
        return Problem.of(this, place, more);
    }
}
