/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing asked of a collectivity. Its id stays from edition to edition, whatever its wording.
 *
 * @param points 0..1000 by stratum; 0 in every one: informative
 * @param applies where it doesn't hold, the question is out of scope
 * @param visible where it doesn't hold, the question is not asked
 * @param required must be answered before a dossier can be submitted, where it is asked
 * @param notApplicable whether a collectivity may declare it not applicable
 * @param effort 1..5, what going from nothing to everything costs
 * @param announced shown as coming in a later edition, scores 0
 */
public record Question(
        String id,
        Wording wording,
        AnswerType type,
        PerStratum points,
        Optional<Condition> applies,
        Optional<Condition> visible,
        boolean required,
        boolean notApplicable,
        Optional<Evidence> evidence,
        int effort,
        boolean announced,
        List<Replacement> replaces)
        implements Domain.Item {

    public Question {
        replaces = List.copyOf(replaces);
    }

    /** What is read: the question, its short form, what counts, why it is asked, examples of good answers, legal ground. */
    public record Wording(
            Text text,
            Optional<Text> label,
            Optional<Text> help,
            Optional<Text> why,
            Optional<Text> examples,
            Optional<Text> law) {
        /** The short form for tables and plots: the label, or the question itself. */
        public Text shortest() {
            return label.orElse(text);
        }
    }

    /**
     * The evidence expected.
     *
     * @param required an answer without evidence is held back; else evidence is recommended
     * @param kinds of {@code file}, {@code url}, at least one
     */
    public record Evidence(boolean required, Set<String> kinds, Optional<Text> hint) {
        public Evidence {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * The earlier question that this one continues.
     *
     * @param edition {@code <programme>/<edition>}
     * @param choices from an earlier choice to one of this question's
     */
    public record Replacement(String edition, String question, Map<String, String> choices) {
        public Replacement {
            choices = Map.copyOf(choices);
        }
    }

    /** Whether it scores in some stratum. */
    public boolean scored() {
        return points.otherwise() > 0 || points.byStratum().values().stream().anyMatch(p -> p > 0);
    }
}
