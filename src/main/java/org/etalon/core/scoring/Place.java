/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/** Where a question stands in its questionnaire. */
public record Place(Domain domain, Optional<Domain.Section> section, Question question) {
    /** The places of all questions in document order. */
    static List<Place> of(Questionnaire questionnaire) {
        List<Place> places = new ArrayList<>();
        for (Domain domain : questionnaire.domains()) {
            for (Domain.Item item : domain.items()) {
                if (item instanceof Domain.Section section) {
                    section.questions()
                            .forEach(question -> places.add(new Place(domain, Optional.of(section), question)));
                } else {
                    places.add(new Place(domain, Optional.empty(), (Question) item));
                }
            }
        }
        return List.copyOf(places);
    }
}
