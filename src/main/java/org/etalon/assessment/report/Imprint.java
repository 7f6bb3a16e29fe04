/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.util.List;

/**
 * What a paper is, and what it is worth.
 *
 * @param lead what it is, on one line
 * @param worth such as « Auto-évaluation, non déposée. »
 * @param notice what follows from that
 * @param facts before the figures
 */
public record Imprint(String lead, String worth, String notice, List<Fact> facts) {
    public Imprint {
        facts = List.copyOf(facts);
    }

    /** @param name what it is called */
    public record Fact(String name, String value) {}
}
