/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionProblem;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.decide.Deciding.Case;
import org.etalon.jury.assigned.AssignmentQuery;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser declares a dossier inadmissible, and tells the candidate why. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class RefuseDossier {
    @Inject
    Deciding deciding;

    @Inject
    AdmissionLetters letters;

    /**
     * @param reason that the candidate is told
     * @param started whether the decision started from this version
     * @return the version that stands now
     * @throws org.etalon.core.problem.RefusedException like {@link AdmitDossier#admit}, and without a reason
     */
    public long refuse(String edition, UUID dossier, String reason, LongPredicate started) {
        return deciding.decide(edition, dossier, AdmissionState.INADMISSIBLE, started, one -> {
            List<UUID> readers = AssignmentQuery.readers(one.desk().connection(), dossier);
            Admission admission = refused(one, reason);
            letters.refused(one, admission.reason().orElseThrow());
            letters.lifted(one, readers);
            return admission;
        });
    }

    static Admission refused(Case one, String reason) throws SQLException {
        String said = checked(reason);
        one.reopening().shut(one.row().dossier());
        JuryDesk desk = one.desk();
        new Lifting(desk.connection(), Optional.of(desk.person()), desk.instant())
                .refused(desk.jurors(), one.row().dossier());
        return one.decided(
                AdmissionState.INADMISSIBLE,
                Optional.of(said),
                JuryStepKind.DOSSIER_REFUSED,
                Map.of("submission", one.row().filed().number(), "reason", said));
    }

    private static String checked(String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty()) {
            throw AdmissionProblem.REFUSAL_REASON_MISSING.refusal("reason");
        }
        if (said.length() > CorrectionWish.LONGEST) {
            throw AdmissionProblem.ADMISSION_WORDS_LONG.refusal("reason", CorrectionWish.LONGEST);
        }
        return said;
    }
}
