/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a harsh reading departs from a fair one, which confirms all.
 *
 * @param corrections answers in the place of what was declared, by question
 * @param level whether another level is proposed
 * @param found what has to be found then, and nothing else
 */
record Planted(Map<String, String> corrections, boolean level, Set<String> found) {
    /** What a reading comes to that differs in nothing. */
    static final Planted NOTHING = new Planted(Map.of(), false, Set.of());

    static List<Planted> all() {
        return List.of(
                new Planted(Map.of(), true, Set.of("levels")),
                // of weight, and the domain stays within ten points
                new Planted(Map.of("public-catalogue", "some"), false, Set.of("question public-catalogue")),
                new Planted(
                        Map.of("data-governance", "nobody", "data-export", "none"),
                        false,
                        Set.of("domain data", "question data-governance", "question data-export")),
                // none of weight, and together more than ten points of the domain
                new Planted(
                        Map.of("website-cms", "proprietary", "free-mail-client", "none"),
                        false,
                        Set.of("domain software")),
                // neither of weight nor far apart
                new Planted(Map.of("password-manager", "none"), false, Set.of()));
    }

    /** A review of answers as it is sent. @param proposed by who is fair */
    Map<String, Object> review(Set<String> answered, int proposed) {
        Map<String, Object> verdicts = new HashMap<>();
        for (String question : answered) {
            String other = corrections.get(question);
            verdicts.put(
                    question,
                    other == null
                            ? Map.of("verdict", "confirmed")
                            : Map.of("verdict", "corrected", "answer", other, "reason", "Rien ne le montre."));
        }
        int said = level ? proposed + 1 : proposed;
        return Map.of("verdicts", verdicts, "conclusion", Map.of("level", said, "ways", List.of("Continuer.")));
    }
}
