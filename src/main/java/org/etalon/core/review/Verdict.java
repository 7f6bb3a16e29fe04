/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.answer.Answer;

/**
 * What a juror says of one answer.
 *
 * @param instead what the answer is corrected to; empty where it is none, and where nothing is corrected
 * @param proof what the evidence is worth; empty where nothing is said of it
 */
public record Verdict(Stance stance, Optional<Answer> instead, Optional<Proof> proof) {
    /** Nothing said yet: what was declared counts. */
    public static final Verdict OPEN = new Verdict(Stance.OPEN, Optional.empty(), Optional.empty());

    public Verdict {
        if (stance != Stance.CORRECTED && instead.isPresent()) {
            throw new IllegalArgumentException("an answer that is " + stance + " is not corrected to another");
        }
    }

    /** As declared, with its evidence. */
    public static Verdict confirmed() {
        return new Verdict(Stance.CONFIRMED, Optional.empty(), Optional.empty());
    }

    /** Whether what was declared stands, with its evidence. */
    public boolean upholds() {
        return stance != Stance.CORRECTED && proof.map(Proof::counts).orElse(true);
    }

    /** What becomes of the answer. */
    public enum Stance {
        /** Not judged yet. */
        OPEN(""),
        CONFIRMED("confirmed"),
        /** To another answer, or to none. */
        CORRECTED("corrected");

        private final String key;

        Stance(String key) {
            this.key = key;
        }

        /** The name in interfaces; empty where nothing is said. */
        public String key() {
            return key;
        }

        /** The stance of this name, if there is one. */
        public static Optional<Stance> find(String key) {
            return Stream.of(values())
                    .filter(each -> each != OPEN && each.key.equals(key))
                    .findFirst();
        }
    }

    /** What evidence is worth. */
    public enum Proof {
        ACCEPTED("accepted"),
        INSUFFICIENT("insufficient"),
        OFF_POINT("off-point");

        private final String key;

        Proof(String key) {
            this.key = key;
        }

        /** The name in interfaces. */
        public String key() {
            return key;
        }

        /** Whether the answer is proven with it. */
        public boolean counts() {
            return this == ACCEPTED;
        }

        /** The worth of this name, if there is one. */
        public static Optional<Proof> find(String key) {
            return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
        }
    }
}
