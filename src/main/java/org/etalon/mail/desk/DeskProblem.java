/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.desk;

import org.etalon.core.problem.ProblemCode;

/** What can hinder who looks after the mail. */
enum DeskProblem implements ProblemCode {
    /** Sent again or deleted already. */
    LETTER_MENDED(Kind.CONFLICT);

    private final Kind kind;

    DeskProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
