/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with a letter that somebody asks for. The place is the field. */
enum MailProblem implements ProblemCode {
    ADDRESS_WRONG(Kind.UNPROCESSABLE);

    private final Kind kind;

    MailProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
