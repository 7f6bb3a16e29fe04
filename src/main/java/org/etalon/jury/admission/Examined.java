/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.util.List;
import java.util.Optional;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.submission.Gap;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.dossier.submission.filed.Differing;
import org.etalon.edition.EditionPlan;

/**
 * A dossier as it was handed in, with all by which organisers decide on it.
 *
 * @param late whether a correction was asked for and can't come any more
 * @param content what counts
 * @param assessment of it
 * @param corrections all that were asked for, the last first
 * @param compared with what was to be corrected; empty where what counts is no correction
 */
public record Examined(
        EditionPlan edition,
        AdmissionRow row,
        Check check,
        boolean late,
        Scoring scoring,
        Content content,
        Assessment assessment,
        List<Correction> corrections,
        Optional<Compared> compared) {
    public Examined {
        corrections = List.copyOf(corrections);
    }

    /**
     * A correction beside what it corrects.
     *
     * @param number of the submission that was to be corrected
     * @param differences question by question
     */
    public record Compared(Correction correction, String number, List<Differing> differences) {
        public Compared {
            differences = List.copyOf(differences);
        }
    }

    /** What it lacks, the most urgent first. */
    public List<Gap> gaps() {
        return Gap.list(question -> content.at(question).state(), assessment);
    }

    /** The correction that is awaited, also where it is too late. */
    public Optional<Correction> awaited() {
        return corrections.stream().filter(Correction::isOpen).findFirst();
    }
}
