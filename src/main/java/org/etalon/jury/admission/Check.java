/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.util.List;
import org.etalon.core.scoring.Assessment;
import org.etalon.dossier.submission.Gap;
import org.etalon.dossier.submission.filed.Content;

/**
 * What can be said of a submission without a judgement; that it is signed is certain, since nothing else is taken in.
 *
 * @param required questions that must be answered and are not
 * @param heldBack answers that count for nothing without evidence
 * @param doubtful answers that the candidate does not know yet, or wants to look at again
 * @param eligible whether the collectivité is still in the directory, as what it was handed in for
 */
public record Check(long required, long heldBack, long doubtful, boolean eligible) {
    static Check of(Content content, Assessment assessment, boolean eligible) {
        List<Gap> gaps = Gap.list(question -> content.at(question).state(), assessment);
        return new Check(
                count(gaps, Gap.Kind.REQUIRED),
                count(gaps, Gap.Kind.HELD_BACK),
                count(gaps, Gap.Kind.TO_CONFIRM) + count(gaps, Gap.Kind.UNKNOWN),
                eligible);
    }

    private static long count(List<Gap> gaps, Gap.Kind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).count();
    }

    Check eligible(boolean now) {
        return new Check(required, heldBack, doubtful, now);
    }

    /** Whether nothing lacks. */
    public boolean isComplete() {
        return required == 0 && heldBack == 0;
    }
}
