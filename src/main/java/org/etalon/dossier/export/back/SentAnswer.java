/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.etalon.dossier.export.workbook.plan.Spot;

/**
 * What a file says of one question.
 *
 * @param version that it started from; empty where that can't be read
 * @param said as REST would send it
 * @param proven whether it is said that there is evidence, which changes nothing; empty where nothing is said
 * @param places of each part
 */
public record SentAnswer(
        Spot spot,
        Optional<Long> version,
        Map<String, Object> said,
        Optional<Boolean> proven,
        Function<Part, Where> places,
        List<Mistake> mistakes) {
    /** Of what is said. */
    public enum Part {
        WHOLE,
        ANSWER,
        STATE,
        JUSTIFICATION,
        VERSION,
        PROOF
    }

    String question() {
        return spot.question().id();
    }

    /** Where parts stand, by their names in JSON; the answer where there are none. */
    List<Where> at(List<String> changed) {
        List<String> parts = changed.isEmpty() ? List.of("answer") : changed;
        return parts.stream()
                .map(part -> at(Part.valueOf(part.toUpperCase(java.util.Locale.ROOT))))
                .toList();
    }

    Where at(Part part) {
        return places.apply(part);
    }
}
