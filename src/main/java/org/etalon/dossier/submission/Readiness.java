/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Assessment;
import org.etalon.dossier.OpenDossier;

/**
 * How far a dossier is from being handed in.
 *
 * @param state what would be handed in
 * @param gaps the most urgent first
 * @param signed the approval of this state, else the last of another
 * @param counting the last submission, unless it was taken back: what counts at the closing time
 * @param correcting whether it is a correction that can be handed in now
 */
public record Readiness(
        OpenDossier dossier,
        Assessment assessment,
        DossierState state,
        List<Gap> gaps,
        Optional<SignOff> signed,
        Optional<Submission> counting,
        boolean correcting) {
    public Readiness {
        gaps = List.copyOf(gaps);
    }

    /** Whether what stands there now was approved. */
    public boolean isSigned() {
        return signed.filter(each -> each.state().equals(state.digest())).isPresent();
    }

    /** All that keeps it from being handed in. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        gaps.stream()
                .filter(gap -> gap.kind().isHindering())
                .forEach(gap -> problems.add(Problem.of(SubmissionProblem.ANSWER_REQUIRED, gap.id())));
        if (signed.isEmpty()) {
            problems.add(Problem.of(SubmissionProblem.SIGN_OFF_MISSING, ""));
        } else if (!isSigned()) {
            problems.add(Problem.of(SubmissionProblem.SIGN_OFF_VOID, ""));
        }
        return problems;
    }
}
