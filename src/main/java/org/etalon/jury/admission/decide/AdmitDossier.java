/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.decide.Deciding.Case;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser declares a dossier admissible: the jury gets it as it was handed in last. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class AdmitDossier {
    @Inject
    Deciding deciding;

    @Inject
    AdmissionLetters letters;

    /**
     * @param started whether the decision started from this version
     * @return the version that stands now
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to know of; before the edition has
     *     closed, and once the jury is over; where somebody else was first; while a correction is awaited
     */
    public long admit(String edition, UUID dossier, LongPredicate started) {
        return deciding.decide(edition, dossier, AdmissionState.ADMISSIBLE, started, one -> {
            Admission admission = admitted(one);
            letters.admitted(one.desk(), one.row());
            return admission;
        });
    }

    static Admission admitted(Case one) throws SQLException {
        one.reopening().shut(one.row().dossier());
        return one.decided(
                AdmissionState.ADMISSIBLE,
                Optional.empty(),
                JuryStepKind.DOSSIER_ADMITTED,
                Map.of("submission", one.row().filed().number()));
    }
}
