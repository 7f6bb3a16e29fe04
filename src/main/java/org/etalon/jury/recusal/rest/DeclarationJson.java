/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.jury.JuryProblem;

/** All that a juror declares, in the place of what was. */
public record DeclarationJson(List<DeclaredJson> ties) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** One tie. @param dossier the candidate's */
    public record DeclaredJson(String dossier, String reason) {}

    /** Reasons by dossier. @throws org.etalon.core.problem.RefusedException without a list, or where something in it is no dossier */
    Map<UUID, String> declared() {
        if (ties == null) {
            throw JuryProblem.TIES_MISSING.refusal("ties");
        }
        Map<UUID, String> declared = new LinkedHashMap<>();
        for (DeclaredJson each : ties) {
            String dossier = each == null ? "" : String.valueOf(each.dossier());
            if (!dossier.matches(ID)) {
                throw JuryProblem.CANDIDATE_UNKNOWN.refusal(dossier);
            }
            declared.put(UUID.fromString(dossier), each.reason() == null ? "" : each.reason());
        }
        return declared;
    }
}
