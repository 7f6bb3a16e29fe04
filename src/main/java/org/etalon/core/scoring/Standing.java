/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.Optional;
import org.etalon.core.questionnaire.Condition;

/** How a question stands in one assessment, and why (step 1). The order matters: {@link Outcome} counts on it. */
public enum Standing {
    /** The domain's {@code applies} doesn't hold. */
    DOMAIN_OUT(State.OUT_OF_SCOPE),
    /** The section's {@code applies} doesn't hold. */
    SECTION_OUT(State.OUT_OF_SCOPE),
    /** Its own {@code applies} doesn't hold. */
    QUESTION_OUT(State.OUT_OF_SCOPE),
    /** The collectivity declared it not applicable. */
    DECLARED(State.OUT_OF_SCOPE),
    /** The section's {@code visible} doesn't hold. */
    SECTION_HIDDEN(State.NOT_ASKED),
    /** Its own {@code visible} doesn't hold. */
    QUESTION_HIDDEN(State.NOT_ASKED),
    /** Asked, without an answer. */
    UNANSWERED(State.ASKED),
    /** Answered, but evidence is required and missing: the answer earns nothing. */
    HELD_BACK(State.ASKED),
    /** Answered, and the answer counts. */
    COUNTED(State.ASKED);

    private final State state;

    Standing(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    /** Whether the question is asked and has an answer, held back or not. */
    public boolean answered() {
        return this == HELD_BACK || this == COUNTED;
    }

    /** The condition that doesn't hold and makes a question at this place stand so; empty where none does. */
    public Optional<Condition> because(Place place) {
        return switch (this) {
            case DOMAIN_OUT -> place.domain().applies();
            case SECTION_OUT -> place.section().flatMap(section -> section.applies());
            case QUESTION_OUT -> place.question().applies();
            case SECTION_HIDDEN -> place.section().flatMap(section -> section.visible());
            case QUESTION_HIDDEN -> place.question().visible();
            case DECLARED, UNANSWERED, HELD_BACK, COUNTED -> Optional.empty();
        };
    }

    /** What others are told of a standing. */
    public enum State {
        ASKED("asked"),
        NOT_ASKED("not-asked"),
        OUT_OF_SCOPE("out-of-scope");

        private final String key;

        State(String key) {
            this.key = key;
        }

        /** The name in results. */
        public String key() {
            return key;
        }
    }
}
