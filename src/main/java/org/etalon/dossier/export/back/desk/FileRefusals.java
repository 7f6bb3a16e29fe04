/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.export.back.BackProblem;
import org.etalon.dossier.export.workbook.returned.WorkbookProblem;

/** Says of a file that is refused what answers come in: refusals of files elsewhere speak of evidence. */
public final class FileRefusals {
    private static final int MEGABYTE = 1_000_000;

    private FileRefusals() {}

    /** The same, where it isn't about the file. */
    static RefusedException of(RefusedException refused) {
        return of(refused, BackProblem.ANSWERS_FORMAT, BackProblem.ANSWERS_TOO_LARGE, ReceiveAnswers.LIMIT);
    }

    /** Of a file that comes as a workbook alone. @param limit of its bytes */
    public static RefusedException ofSheet(RefusedException refused, long limit) {
        return of(refused, BackProblem.SHEET_FORMAT, BackProblem.SHEET_TOO_LARGE, limit);
    }

    private static RefusedException of(RefusedException refused, BackProblem format, BackProblem large, long limit) {
        return switch (refused.problems().get(0).code().name()) {
            case "EVIDENCE_TYPE",
                    "EVIDENCE_NOT_WHAT_IT_SAYS",
                    "EVIDENCE_ARCHIVE",
                    "EVIDENCE_EXECUTABLE",
                    "EVIDENCE_MARKUP",
                    "EVIDENCE_MACROS",
                    "EVIDENCE_OLD_OFFICE",
                    "EVIDENCE_PIXELS",
                    "WORKBOOK_FORMAT" -> format.refusal(limit / MEGABYTE);
            case "STORAGE_TOO_LARGE", "UPLOAD_TOO_LARGE" -> large.refusal(limit / MEGABYTE);
            case "EVIDENCE_BOMB" -> WorkbookProblem.WORKBOOK_LARGE.refusal();
            case "EVIDENCE_EMBEDDED", "EVIDENCE_PATHS", "EVIDENCE_ENTITIES", "EVIDENCE_BROKEN" ->
                WorkbookProblem.WORKBOOK_UNREADABLE.refusal();
            default -> refused;
        };
    }
}
