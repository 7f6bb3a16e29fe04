/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.util.List;
import java.util.Optional;

/**
 * What a paper is, and what it is worth.
 *
 * @param lead what it is, on one line
 * @param worth such as « Auto-évaluation, non déposée. »
 * @param notice what follows from that
 * @param facts before the figures
 * @param award what it was given, whatever the score comes to; empty where nothing was
 */
public record Imprint(String lead, String worth, String notice, List<Fact> facts, Optional<Awarded> award) {
    public Imprint {
        facts = List.copyOf(facts);
    }

    /** @param said the level in words */
    public record Awarded(int level, String said) {}

    /** @param name what it is called */
    public record Fact(String name, String value) {}
}
