/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.List;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.JuryDesk;

/** From when on dossiers are checked. */
public final class Closing {
    private Closing() {}

    /** @throws org.etalon.core.problem.RefusedException while dossiers are still taken in */
    public static void refuseBefore(JuryDesk desk) {
        boolean early = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) < 0;
        refuseIfAny(early ? List.of(AdmissionProblem.ADMISSION_TOO_EARLY.at("")) : List.of());
    }
}
