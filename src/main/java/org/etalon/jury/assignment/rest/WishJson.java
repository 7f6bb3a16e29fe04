/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.sharing.AssignmentWish;

/** Who is to read what: the dossiers that it names have the readers that it names, and no others. */
public record WishJson(List<DossierWishJson> assignments) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** @param readers absent for none */
    public record DossierWishJson(String dossier, List<ReaderWishJson> readers) {}

    /** @param due a day such as {@code 2026-12-24}; absent for the one that stands, or none */
    public record ReaderWishJson(String juror, String due) {}

    /** Mistakes stand at {@code <dossier>}, or {@code <dossier>/<juror>}. */
    AssignmentWish wish() {
        var wish = new AssignmentWish();
        for (DossierWishJson each : assignments == null ? List.<DossierWishJson>of() : assignments) {
            String dossier = each == null ? "" : String.valueOf(each.dossier());
            if (!dossier.matches(ID)) {
                wish.problem(AssignmentProblem.DOSSIER_UNKNOWN.at(dossier, dossier));
                continue;
            }
            UUID id = UUID.fromString(dossier);
            wish.dossier(id, dossier);
            for (ReaderWishJson reader : each.readers() == null ? List.<ReaderWishJson>of() : each.readers()) {
                name(wish, id, reader);
            }
        }
        return wish;
    }

    private static void name(AssignmentWish wish, UUID dossier, ReaderWishJson reader) {
        String juror = reader == null ? "" : String.valueOf(reader.juror());
        String place = dossier + "/" + juror;
        if (juror.matches(ID)) {
            try {
                wish.reader(UUID.fromString(juror), dossier, day(reader.due()), place);
            } catch (DateTimeException e) {
                wish.problem(AssignmentProblem.DUE_WRONG.at(place));
            }
        } else {
            wish.problem(AssignmentProblem.READER_UNKNOWN.at(place, juror));
        }
    }

    /** @throws DateTimeException where it is no day */
    static Optional<LocalDate> day(String written) {
        return written == null || written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
    }
}
