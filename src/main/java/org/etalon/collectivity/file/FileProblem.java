/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with a directory's file. The place is the number of its line. */
enum FileProblem implements ProblemCode {
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    FILE_NOT_TEXT(Kind.MALFORMED),
    FILE_BROKEN(Kind.MALFORMED),
    FILE_HEADER(Kind.MALFORMED),
    FILE_COLUMNS(Kind.UNPROCESSABLE),
    FILE_TYPE(Kind.UNPROCESSABLE),
    FILE_CODE(Kind.UNPROCESSABLE),
    FILE_NAME(Kind.UNPROCESSABLE),
    FILE_NUMBER(Kind.UNPROCESSABLE),
    FILE_POSITION(Kind.UNPROCESSABLE),
    FILE_SIREN(Kind.UNPROCESSABLE),
    FILE_TWICE(Kind.UNPROCESSABLE),
    FILE_TERRITORY(Kind.UNPROCESSABLE);

    private final Kind kind;

    FileProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
