/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import java.util.List;
import java.util.Map;
import org.etalon.dossier.Given;
import org.etalon.dossier.submission.Gap;
import org.etalon.dossier.submission.filed.Differing;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.jury.admission.Examined;
import org.etalon.jury.admission.Examined.Compared;
import org.etalon.jury.admission.ListAdmissions.Candidacy;
import org.etalon.platform.text.JsonTree;

/**
 * One dossier for organisers.
 *
 * @param missing what it lacks, the most urgent first
 * @param corrections all that were asked for, the last first
 * @param comparison of a correction with what was to be corrected; absent where what counts is none
 */
public record ExaminedJson(
        AdmissionJson admission,
        List<MissingJson> missing,
        List<CorrectionJson> corrections,
        ComparisonJson comparison) {
    /** @param kind {@code required}, {@code held-back}, {@code to-confirm} or {@code unknown} */
    public record MissingJson(String kind, String question) {
        static MissingJson of(Gap gap) {
            return new MissingJson(gap.kind().key(), gap.id());
        }
    }

    /** @param with the number of the submission that was to be corrected */
    public record ComparisonJson(String with, List<DifferenceJson> differences) {
        static ComparisonJson of(Compared compared) {
            return new ComparisonJson(
                    compared.number(),
                    compared.differences().stream().map(DifferenceJson::of).toList());
        }
    }

    /**
     * What is another at a question.
     *
     * @param gone ids of evidence that serves it no longer
     * @param come ids of evidence that serves it now
     * @param changed ids of evidence that is another, or of which other things are said
     */
    public record DifferenceJson(
            String question,
            Map<String, Object> before,
            Map<String, Object> after,
            List<String> gone,
            List<String> come,
            List<String> changed) {
        static DifferenceJson of(Differing differing) {
            return new DifferenceJson(
                    differing.question(),
                    given(differing.before()),
                    given(differing.after()),
                    ids(differing.gone()),
                    ids(differing.come()),
                    ids(differing.changed()));
        }

        private static List<String> ids(List<Piece> pieces) {
            return pieces.stream().map(Piece::id).toList();
        }

        /** As an answer is sent; what is not given is absent. */
        private static Map<String, Object> given(Given given) {
            Map<String, Object> said = new java.util.TreeMap<>();
            said.put("state", given.state().key());
            if (given.answer() != null) {
                said.put("answer", JsonTree.read(given.answer()));
            }
            if (given.justification() != null) {
                said.put("justification", given.justification());
            }
            return said;
        }
    }

    static ExaminedJson of(Examined examined) {
        return new ExaminedJson(
                AdmissionJson.of(new Candidacy(examined.row(), examined.check(), examined.late())),
                examined.gaps().stream().map(MissingJson::of).toList(),
                CorrectionJson.of(examined.corrections()),
                examined.compared().map(ComparisonJson::of).orElse(null));
    }
}
