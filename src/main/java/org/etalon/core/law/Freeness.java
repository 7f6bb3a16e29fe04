/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.law.best.Unclear;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;

/** Which questions may decide on the scope of others (format, "A better answer never harms"). */
public final class Freeness {
    private Freeness() {}

    /**
     * The ids of the free questions: informative, and every question that their own, their section's or their domain's
     * conditions name is free, and those that may be for all that can be read. A question that isn't there, or stands later, is
     * not free.
     */
    public static Set<String> free(List<Domain> domains) {
        Set<String> free = new HashSet<>();
        for (Domain domain : domains) {
            for (Domain.Item item : domain.items()) {
                if (item instanceof Question question) {
                    add(free, question, Stream.of(domain.applies()));
                } else if (item instanceof Domain.Section section) {
                    section.questions()
                            .forEach(question -> add(
                                    free, question, Stream.of(domain.applies(), section.applies(), section.visible())));
                }
            }
        }
        return free;
    }

    private static void add(Set<String> free, Question question, Stream<Optional<Condition>> around) {
        Stream<Optional<Condition>> all = Stream.concat(around, Stream.of(question.applies(), question.visible()));
        if (!question.scored() && all.flatMap(Optional::stream).allMatch(condition -> mayBeFree(condition, free))) {
            free.add(question.id());
        }
    }

    private static boolean mayBeFree(Condition condition, Set<String> free) {
        return named(condition).stream().allMatch(id -> free.contains(id) || Unclear.isNameless(id));
    }

    /** The ids of the questions that a condition names. */
    public static Set<String> named(Condition condition) {
        return Parts.tests("", condition)
                .flatMap(placed ->
                        placed.test() instanceof Condition.OfQuestion it ? Stream.of(it.question()) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
