/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Where readings are so far apart that the jury has to talk about it. */
public sealed interface Divergence {
    /** They propose different levels. */
    record Levels(int lowest, int highest) implements Divergence {}

    /**
     * A domain's scores are more than ten points apart, in hundredths of a percent.
     *
     * @param lowest empty where a reading has the domain out of scope, while others have it in
     */
    record DomainApart(String domain, OptionalInt lowest, int highest) implements Divergence {}

    /** On a question of weight, some uphold what was declared and some don't. */
    record Opposed(String question, List<UUID> upheldBy, List<UUID> deniedBy) implements Divergence {
        public Opposed {
            upheldBy = List.copyOf(upheldBy);
            deniedBy = List.copyOf(deniedBy);
        }
    }
}
