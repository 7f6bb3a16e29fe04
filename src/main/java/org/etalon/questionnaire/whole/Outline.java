/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.questionnaire.question.DomainReader;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Listing;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;

/** A first look at the domains: which questions there are, before any of them is read. */
final class Outline {
    private final List<Node> questions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> domains = new HashSet<>();
    private boolean complete = true;
    private boolean allDomainsNamed = true;

    private Outline() {}

    static Outline of(List<Node> domains) {
        Outline outline = new Outline();
        domains.forEach(outline::look);
        return outline;
    }

    private void look(Node domain) {
        if (!(domain instanceof Mapping map)) {
            complete = false;
            allDomainsNamed = false;
            return;
        }
        Optional<String> id = word(map, "id");
        id.ifPresent(domains::add);
        allDomainsNamed &= id.isPresent();
        lookAtQuestions(map);
    }

    private void lookAtQuestions(Mapping map) {
        if (!(value(map, "questions").orElse(null) instanceof Listing listing)) {
            complete = false;
            return;
        }
        for (Node item : listing.items()) {
            if (DomainReader.isSection(item)) {
                lookAtQuestions((Mapping) item);
            } else {
                questions.add(item);
                Optional<String> id = item instanceof Mapping question ? word(question, "id") : Optional.empty();
                id.ifPresent(ids::add);
                complete &= id.isPresent();
            }
        }
    }

    static Optional<String> word(Mapping map, String key) {
        return value(map, key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
    }

    static Optional<Node> value(Mapping map, String key) {
        return map.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(Entry::value);
    }

    /** All questions in document order. */
    List<Node> questions() {
        return questions;
    }

    Set<String> ids() {
        return ids;
    }

    /** Whether all questions could be seen. */
    boolean complete() {
        return complete;
    }

    Set<String> domains() {
        return domains;
    }

    boolean allDomainsNamed() {
        return allDomainsNamed;
    }
}
