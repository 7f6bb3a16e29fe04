/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import java.util.List;

/**
 * Advice for programs. Figures in hundredths of a percent; texts in the language of the request.
 *
 * @param next the level above; absent where the highest is reached
 */
public record AdviceJson(
        int level,
        int global,
        int proof,
        NextJson next,
        List<StrengthJson> strengths,
        List<StepJson> steps,
        List<GapJson> lacks) {

    public record NextJson(int level, String title) {}

    /** Where to go. */
    public record QuestionJson(String id, String domain, String label) {}

    public record StrengthJson(QuestionJson question, int score, int brings, String text) {}

    /**
     * @param from the answer given, as in a dossier; of a list the number of entries; absent where there is none
     * @param to likewise; absent where only evidence lacks
     */
    public record StepJson(
            QuestionJson question,
            Object from,
            Object to,
            boolean evidence,
            int gain,
            int effort,
            int global,
            int proof,
            int level,
            List<HelpJson> helps,
            String text,
            String why) {}

    public record HelpJson(String kind, String name, boolean fulfils) {}

    public record GapJson(
            String kind, int missing, String text, List<InDomainJson> domains, List<QuestionJson> questions) {}

    public record InDomainJson(String id, String title, int score, int missing, List<QuestionJson> questions) {}
}
