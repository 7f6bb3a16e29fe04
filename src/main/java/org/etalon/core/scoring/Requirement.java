/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.List;
import java.util.OptionalInt;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;

/** One thing that a level asks, and how it stands (step 6). Scores and thresholds are in hundredths of a percent. */
public sealed interface Requirement {
    /** The key in the questionnaire, such as {@code each-domain}. */
    String kind();

    /**
     * How far it is from holding: hundredths of a percent; domains for {@link AtLeastDomains}; 1 for {@link Require}, which has no
     * amount. 0 where it holds.
     */
    int missing();

    default boolean holds() {
        return missing() == 0;
    }

    record Global(int asks, int reached) implements Requirement {
        @Override
        public String kind() {
            return "global";
        }

        @Override
        public int missing() {
            return Math.max(0, asks - reached);
        }
    }

    /** @param reached the lowest score of a domain in scope; empty where none is */
    record EachDomain(int asks, OptionalInt reached) implements Requirement {
        @Override
        public String kind() {
            return "each-domain";
        }

        @Override
        public int missing() {
            return Math.max(0, asks - reached.orElse(asks));
        }
    }

    record NamedDomain(Domain domain, int asks, int reached) implements Requirement {
        @Override
        public String kind() {
            return "domains";
        }

        @Override
        public int missing() {
            return Math.max(0, asks - reached);
        }
    }

    /**
     * @param score what a domain must have to be counted
     * @param asks how many domains, at most those in scope
     * @param reached how many have it
     */
    record AtLeastDomains(int score, int asks, int reached) implements Requirement {
        @Override
        public String kind() {
            return "at-least-domains";
        }

        @Override
        public int missing() {
            return Math.max(0, asks - reached);
        }
    }

    record Proof(int asks, int reached) implements Requirement {
        @Override
        public String kind() {
            return "proof";
        }

        @Override
        public int missing() {
            return Math.max(0, asks - reached);
        }
    }

    /** @param open of the parts that must each hold those that don't */
    record Require(Condition condition, boolean reached, List<Condition> open) implements Requirement {
        public Require {
            open = List.copyOf(open);
        }

        /** Of which nothing holds yet. */
        public static Require unmet(Condition condition) {
            return new Require(condition, false, parts(condition));
        }

        /** What must hold, each by itself. */
        static List<Condition> parts(Condition condition) {
            return condition instanceof Condition.All all ? all.parts() : List.of(condition);
        }

        @Override
        public String kind() {
            return "require";
        }

        @Override
        public int missing() {
            return reached ? 0 : 1;
        }
    }
}
