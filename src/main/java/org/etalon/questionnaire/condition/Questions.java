/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.core.law.best.Unclear;
import org.etalon.core.questionnaire.Condition;
import org.etalon.questionnaire.mistake.Place;

/** The questions read so far, those still to come by their ids, and those on which the scope of others depends. */
public final class Questions {
    private final Set<String> all;
    private final boolean complete;
    private final Map<String, Asked> read = new HashMap<>();
    private final Map<String, Place> inApplies = new LinkedHashMap<>();
    private int unread;

    /**
     * @param all the ids of all questions that could be found
     * @param complete whether these are all questions there are, in the order in which they are read
     */
    public Questions(Set<String> all, boolean complete) {
        this.all = Set.copyOf(all);
        this.complete = complete;
    }

    /** Whether a question that isn't found isn't there. */
    public boolean complete() {
        return complete;
    }

    /** A question that stands earlier. */
    public Optional<Asked> find(String id) {
        return Optional.ofNullable(read.get(id));
    }

    /** Whether a question that hasn't been read stands later. */
    public boolean later(String id) {
        return all.contains(id);
    }

    /** Notes a question as read; false where its id was taken. */
    public boolean add(Asked question) {
        return read.putIfAbsent(question.id(), question) == null;
    }

    /** What stands in the place of a condition that can't be read. */
    public Condition unread() {
        return Unclear.condition(unread++);
    }

    /** Whether all questions that conditions name are free. */
    public Free free(Stream<Optional<Condition>> conditions) {
        return conditions
                .flatMap(Optional::stream)
                .flatMap(condition -> Named.in(condition).stream())
                .map(id -> find(id).map(Asked::free).orElse(Free.UNCLEAR))
                .reduce(Free.YES, Free::and);
    }

    /** Notes that the scope of another depends on it. */
    void nameInApplies(String id, Place place) {
        inApplies.putIfAbsent(id, place);
    }

    /** The questions that an {@code applies} names, each with the first place. */
    public Map<String, Place> inApplies() {
        return inApplies;
    }
}
