/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.decide.Deciding.Case;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser asks a candidate to correct some answers, each until a time of its own; what was asked before and not handed in is replaced. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class AskCorrection {
    @Inject
    Deciding deciding;

    @Inject
    AdmissionLetters letters;

    /**
     * @param started whether the decision started from this version
     * @return the version that stands now
     * @throws org.etalon.core.problem.RefusedException like {@link AdmitDossier#admit}, and with everything that makes no sense
     */
    public long ask(String edition, UUID dossier, List<CorrectionWish> wishes, LongPredicate started) {
        return deciding.decide(edition, dossier, AdmissionState.ASKED, started, one -> {
            var desk = one.desk();
            List<Asked> asked =
                    CorrectionWish.checked(wishes, one.reopening().scoring().index(), desk.edition(), desk.instant());
            Admission admission = asked(one, asked);
            letters.asked(one, asked);
            return admission;
        });
    }

    static Admission asked(Case one, List<Asked> asked) throws SQLException {
        open(one, asked);
        return one.decided(
                AdmissionState.ASKED, Optional.empty(), JuryStepKind.CORRECTION_ASKED, particulars(one, asked));
    }

    private static void open(Case one, List<Asked> asked) throws SQLException {
        var desk = one.desk();
        UUID dossier = one.row().dossier();
        Submission counting =
                SubmissionQuery.findCounting(desk.connection(), dossier).orElseThrow();
        var correction = Correction.asked(dossier, counting.id(), desk.person(), desk.instant(), asked);
        one.reopening().open(correction, SubmissionQuery.snapshot(desk.connection(), counting));
    }

    /** Without the words: they are kept with the correction, and the log is kept for ever. */
    private static Map<String, Object> particulars(Case one, List<Asked> asked) {
        Map<String, Object> questions = new TreeMap<>();
        asked.forEach(each -> questions.put(each.question(), each.until().toString()));
        return Map.of("submission", one.row().filed().number(), "questions", questions);
    }
}
