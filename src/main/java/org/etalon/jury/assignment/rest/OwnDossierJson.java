/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.etalon.jury.assignment.OwnDossier;

/**
 * A dossier that the caller is to read.
 *
 * @param collectivity its code
 * @param department absent where there is none
 * @param due the last day for it; absent where none was set
 * @param state {@code to-read}, {@code begun} or {@code done}
 * @param late whether that day has passed and it isn't done
 */
public record OwnDossierJson(
        UUID dossier,
        String collectivity,
        String name,
        String type,
        String department,
        String due,
        String state,
        boolean late) {
    static OwnDossierJson of(OwnDossier own) {
        var dossier = own.dossier();
        return new OwnDossierJson(
                dossier.dossier(),
                dossier.code(),
                dossier.name(),
                dossier.kind(),
                dossier.department().isEmpty() ? null : dossier.department(),
                own.dueOn().map(LocalDate::toString).orElse(null),
                own.state().key(),
                own.late());
    }
}
