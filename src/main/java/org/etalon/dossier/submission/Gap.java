/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;

/** A question at which a dossier isn't complete. */
public record Gap(Kind kind, QuestionResult question) {
    /** The most urgent first. */
    public enum Kind {
        /** It must be answered before the dossier is handed in. */
        REQUIRED("required"),
        /** It is answered, and counts for nothing without evidence. */
        HELD_BACK("held-back"),
        TO_CONFIRM("to-confirm"),
        UNKNOWN("unknown");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in interfaces. */
        public String key() {
            return key;
        }

        /** Whether it keeps the dossier from being handed in. */
        public boolean isHindering() {
            return this == REQUIRED;
        }
    }

    public String id() {
        return question.place().question().id();
    }

    /** The most urgent kind first, in the order of the questions. @param assessment of this dossier */
    public static List<Gap> list(OpenDossier dossier, Assessment assessment) {
        Map<String, AnswerState> states = dossier.answers().stream()
                .collect(Collectors.toMap(
                        KeptAnswer::question, kept -> kept.given().state()));
        return list(question -> states.getOrDefault(question, AnswerState.UNANSWERED), assessment);
    }

    /** The same of what was handed in. @param states what is said of each question, by its id */
    public static List<Gap> list(Function<String, AnswerState> states, Assessment assessment) {
        List<Gap> found = assessment.questions().stream()
                .map(result ->
                        find(result, states.apply(result.place().question().id())))
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(Kind.values())
                .flatMap(kind -> found.stream().filter(gap -> gap.kind() == kind))
                .toList();
    }

    private static Optional<Gap> find(QuestionResult result, AnswerState state) {
        if (result.standing().state() != Standing.State.ASKED) {
            return Optional.empty();
        }
        return kind(result, state).map(kind -> new Gap(kind, result));
    }

    private static Optional<Kind> kind(QuestionResult result, AnswerState state) {
        if (result.awaitsAnswer()) {
            return Optional.of(Kind.REQUIRED);
        }
        if (result.awaitsEvidence()) {
            return Optional.of(Kind.HELD_BACK);
        }
        return switch (state) {
            case TO_CONFIRM -> Optional.of(Kind.TO_CONFIRM);
            case UNKNOWN -> Optional.of(Kind.UNKNOWN);
            case UNANSWERED, ANSWERED, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
