/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the organisers are with a dossier that was handed in. */
public enum AdmissionState {
    /** Nobody has decided on what counts now. */
    TO_CHECK("to-check"),
    /** The candidate was asked for a correction. */
    ASKED("correction-asked"),
    /** The candidate has handed the correction in. */
    CORRECTED("corrected"),
    ADMISSIBLE("admissible"),
    INADMISSIBLE("inadmissible");

    private final String key;

    AdmissionState(String key) {
        this.key = key;
    }

    /** The name in interfaces and texts. */
    public String key() {
        return key;
    }

    public static Optional<AdmissionState> find(String key) {
        return Stream.of(values()).filter(state -> state.key.equals(key)).findFirst();
    }

    /** As the database writes it. */
    static AdmissionState of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether organisers may take it there: while a correction can still come they wait for it, or ask anew; what the jury may already read
     * is not changed any more.
     *
     * @param late whether it is too late for the correction that was asked for
     */
    public boolean canBecome(AdmissionState next, boolean late) {
        boolean decided = next == ADMISSIBLE || next == INADMISSIBLE;
        return switch (this) {
            case TO_CHECK, CORRECTED -> decided || next == ASKED;
            case ASKED -> next == ASKED || decided && late;
            case ADMISSIBLE -> next == INADMISSIBLE;
            case INADMISSIBLE -> next == ADMISSIBLE || next == ASKED;
        };
    }
}
