/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.List;
import java.util.Locale;
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
 * @param places where each part of it stands
 * @param mistakes why it can't be read
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

    /** Where parts stand that were changed, by their names in JSON; the answer's place where there are none. */
    List<Where> at(List<String> changed) {
        List<Where> places = changed.stream()
                .map(name -> at(Part.valueOf(name.toUpperCase(Locale.ROOT))))
                .toList();
        return places.isEmpty() ? List.of(at(Part.ANSWER)) : places;
    }

    Where at(Part part) {
        return places.apply(part);
    }
}
