/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the collectivité says of its answer. */
public enum AnswerState {
    /** Nothing said; a text may stand there already. */
    UNANSWERED("unanswered"),
    ANSWERED("answered"),
    /** Answered and counted, to be looked at again. */
    TO_CONFIRM("to-confirm"),
    /** Not known yet: counts as unanswered, whatever stands there. */
    UNKNOWN("unknown"),
    /** Declared not applicable, with the reason. */
    NOT_APPLICABLE("not-applicable");

    private static final Map<String, AnswerState> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(AnswerState::key, Function.identity()));

    private final String key;

    AnswerState(String key) {
        this.key = key;
    }

    /** The name in interfaces. */
    public String key() {
        return key;
    }

    /** The state of this name, if there is one. */
    public static Optional<AnswerState> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Whether the answer is seen by conditions and score. */
    public boolean isCounted() {
        return switch (this) {
            case ANSWERED, TO_CONFIRM -> true;
            case UNANSWERED, UNKNOWN, NOT_APPLICABLE -> false;
        };
    }
}
