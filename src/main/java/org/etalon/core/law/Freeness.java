/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;

/** Which questions may decide on the scope of others (format, "A better answer never harms"). */
public final class Freeness {
    private Freeness() {}

    /**
     * The ids of the free questions: informative, and every question that their own, their section's or their domain's
     * conditions name is free. A question that isn't there, or stands later, is not free.
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
        if (!question.scored()
                && all.flatMap(Optional::stream).allMatch(condition -> free.containsAll(named(condition)))) {
            free.add(question.id());
        }
    }

    /** The ids of the questions that a condition names. */
    public static Set<String> named(Condition condition) {
        Set<String> named = new HashSet<>();
        eachTest(condition, test -> {
            if (test instanceof Condition.OfQuestion ofQuestion) {
                named.add(ofQuestion.question());
            }
        });
        return named;
    }

    private static void eachTest(Condition condition, Consumer<Condition> visit) {
        List<Condition> parts = parts(condition);
        if (parts.isEmpty()) {
            visit.accept(condition);
        }
        parts.forEach(part -> eachTest(part, visit));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }
}
