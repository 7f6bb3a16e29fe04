/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;
import org.etalon.questionnaire.condition.Asked;
import org.etalon.questionnaire.condition.Named;
import org.etalon.questionnaire.condition.Questions;

/**
 * What the domain and the section of a question say of it.
 *
 * @param free every question that their conditions name is free
 * @param damaged their conditions have a mistake, or name a question that has one
 */
record Surroundings(boolean free, boolean damaged) {
    static final Surroundings NONE = new Surroundings(true, false);

    /** With these conditions too. */
    Surroundings and(boolean faulty, Questions questions, Stream<Optional<Condition>> conditions) {
        List<Asked> named = conditions
                .flatMap(Optional::stream)
                .flatMap(condition -> names(condition).stream())
                .flatMap(id -> questions.find(id).stream())
                .toList();
        return new Surroundings(
                free && named.stream().allMatch(Asked::free),
                damaged || faulty || named.stream().anyMatch(Asked::damaged));
    }

    private static Set<String> names(Condition condition) {
        return Named.in(condition);
    }
}
