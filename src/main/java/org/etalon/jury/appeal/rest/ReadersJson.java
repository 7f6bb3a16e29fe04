/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.appeal.AppealProblem;

/** Who is to read a dossier on appeal. @param readers ids of jurors @param due the last day for those who are new; may be absent */
public record ReadersJson(List<String> readers, String due) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    Set<UUID> jurors() {
        Set<UUID> jurors = new HashSet<>();
        if (readers != null) {
            readers.forEach(each -> jurors.add(id(each)));
        }
        return jurors;
    }

    /** @throws org.etalon.core.problem.RefusedException where it is none */
    public static UUID id(String text) {
        if (text == null || !text.matches(ID)) {
            throw AppealProblem.APPEAL_READER_UNKNOWN.refusal("readers");
        }
        return UUID.fromString(text);
    }

    /** @throws org.etalon.core.problem.RefusedException where it is no day */
    public static Optional<LocalDate> day(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            throw AppealProblem.APPEAL_DUE_WRONG.refusal("due");
        }
    }
}
