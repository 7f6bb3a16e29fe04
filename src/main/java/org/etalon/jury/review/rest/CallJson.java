/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.review.said.ReviewProblem;

/** Who is to read a dossier too. @param juror the id @param due the last day for it, ISO 8601; may be absent */
public record CallJson(String juror, String due) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** @throws org.etalon.core.problem.RefusedException where it is no id */
    public UUID reader() {
        if (juror == null || !juror.matches(ID)) {
            throw ReviewProblem.READER_UNKNOWN.refusal("juror");
        }
        return UUID.fromString(juror);
    }

    /** @throws org.etalon.core.problem.RefusedException where it is no day */
    public Optional<LocalDate> day() {
        if (due == null || due.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(due));
        } catch (DateTimeParseException unreadable) {
            throw ReviewProblem.DUE_WRONG.refusal("due");
        }
    }
}
