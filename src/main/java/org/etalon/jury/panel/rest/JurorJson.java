/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.rest;

import java.util.List;
import java.util.UUID;
import org.etalon.jury.Absence;
import org.etalon.jury.Juror;
import org.etalon.jury.panel.PanelRow;

/**
 * A juror, for organisers. What is not known is absent.
 *
 * @param name what the person is called
 * @param post {@code chair}, {@code deputy} or {@code member}
 * @param employer the code of a body in the directory
 * @param domains of the questionnaire; none means all of them
 * @param most how many dossiers they read at most
 * @param declaredAt when they last said what ties them to candidates
 */
public record JurorJson(
        UUID id,
        String name,
        String post,
        String organisation,
        String employer,
        List<String> domains,
        Integer most,
        List<AbsenceJson> absences,
        String declaredAt) {
    /** Days, such as {@code 2026-12-24}, the last one in it. */
    public record AbsenceJson(String first, String last) {
        static AbsenceJson of(Absence absence) {
            return new AbsenceJson(absence.first().toString(), absence.last().toString());
        }
    }

    static JurorJson of(PanelRow row) {
        Juror juror = row.juror();
        var profile = juror.profile();
        return new JurorJson(
                juror.id(),
                row.name(),
                juror.post().key(),
                profile.organisation(),
                profile.employer().isEmpty() ? null : profile.employer(),
                profile.domains().stream().sorted().toList(),
                profile.most().orElse(null),
                profile.absences().stream().map(AbsenceJson::of).toList(),
                juror.declaredAt().map(Object::toString).orElse(null));
    }
}
