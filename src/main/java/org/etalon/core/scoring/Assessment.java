/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.List;
import java.util.OptionalInt;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * The whole result, explaining itself. Scores are in hundredths of a percent; earned and possible in hundredths of a point.
 *
 * @param score the figures
 * @param strict the figures with each question declared not applicable put back (step 8)
 * @param mentions those proposed, in order
 * @param checks those whose text is to be shown, in order; a held-back answer is seen
 */
public record Assessment(
        Questionnaire questionnaire,
        String stratum,
        Score score,
        Score strict,
        List<DomainResult> domains,
        List<QuestionResult> questions,
        List<LevelResult> levels,
        List<Questionnaire.Mention> mentions,
        List<Questionnaire.Check> checks,
        Progress progress) {

    public Assessment {
        domains = List.copyOf(domains);
        questions = List.copyOf(questions);
        levels = List.copyOf(levels);
        mentions = List.copyOf(mentions);
        checks = List.copyOf(checks);
    }

    /**
     * Of a domain.
     *
     * @param earned E
     * @param possible M
     * @param score D; empty where the domain is out of scope
     * @param strict D with declarations put back; empty where the domain is out of scope even so
     */
    public record DomainResult(
            Domain domain,
            int weight,
            int earned,
            int possible,
            OptionalInt score,
            OptionalInt strict,
            Progress progress) {}

    /**
     * Of a question.
     *
     * @param points p, kept where the question is out of scope; 0 where it is announced
     * @param score s, 0..100; 0 where it is not asked, not answered, held back, informative or announced
     * @param promised what the score would be with evidence; another than the score only where the answer is held back
     */
    public record QuestionResult(
            Place place, Standing standing, int points, int score, int promised, List<Lack> lacks) {
        /** p·s. */
        public int earned() {
            return points * score;
        }

        /** Whether evidence changes anything: the answer is worth points, so that it counts or is proven with it. */
        public boolean provable() {
            return standing.answered() && points * promised > 0;
        }

        /** Whether a dossier can't be handed in before this is answered. */
        public boolean awaitsAnswer() {
            return standing.state() == Standing.State.ASKED
                    && !standing.answered()
                    && place.question().required();
        }

        /** Whether the answer earns nothing for want of evidence, and would with it. */
        public boolean awaitsEvidence() {
            return standing == Standing.HELD_BACK && provable();
        }

        /** p·100; 0 where the question is out of scope. */
        public int possible() {
            return standing.state() == Standing.State.OUT_OF_SCOPE ? 0 : 100 * points;
        }
    }

    /** What an asked question lacks. */
    public enum Lack {
        ANSWER("answer"),
        EVIDENCE("evidence"),
        POINTS("points");

        private final String key;

        Lack(String key) {
            this.key = key;
        }

        /** The name in results. */
        public String key() {
            return key;
        }
    }

    /** @param holds whether its requirements and those of every lower level hold */
    public record LevelResult(Level level, boolean holds, List<Requirement> requirements) {
        public LevelResult {
            requirements = List.copyOf(requirements);
        }
    }

    /** How many of the questions asked, announced ones apart, are answered; a held-back answer is one. */
    public record Progress(int answered, int asked) {}
}
