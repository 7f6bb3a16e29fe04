/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.Map;
import java.util.Optional;

/**
 * What one level asks; every lower level must hold too. Thresholds are in hundredths of a percent.
 *
 * @param level from 1, rising without gaps
 * @param domains in the order of the questionnaire's domains
 */
public record Level(
        int level,
        Text title,
        Optional<Text> symbol,
        Optional<Text> meaning,
        PerStratum global,
        Optional<PerStratum> eachDomain,
        Map<String, PerStratum> domains,
        Optional<AtLeastDomains> atLeastDomains,
        Optional<PerStratum> proof,
        Optional<Condition> require) {

    public Level {
        domains = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(domains));
    }

    /** That many domains in scope, or all where there are fewer, reach the score. */
    public record AtLeastDomains(int count, PerStratum score) {}
}
