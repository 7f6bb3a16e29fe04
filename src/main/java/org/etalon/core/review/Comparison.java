/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;

/**
 * Several readings of one dossier beside each other. Of fewer than two, nothing is said; of fewer than three, nothing of what a single one
 * changes.
 *
 * @param readings of the same dossier, each by somebody else
 */
public record Comparison(List<Reading> readings) {
    private static final int ENOUGH_TO_COMPARE = 2;
    private static final int ENOUGH_TO_LEAVE_OUT = 3;

    public Comparison {
        readings = List.copyOf(readings);
    }

    /** Whether there is anything to compare. */
    public boolean saysSomething() {
        return readings.size() >= ENOUGH_TO_COMPARE;
    }

    /** On how many of a domain's questions all readings come to the same. @param of asked in any reading */
    public record Agreement(String domain, int agreed, int of) {}

    /** Domain by domain; empty where there is nothing to compare. */
    public List<Agreement> agreements() {
        if (!saysSomething()) {
            return List.of();
        }
        List<Agreement> agreements = new ArrayList<>();
        for (DomainResult domain : first().assessment().domains()) {
            List<String> asked = domain.domain().questions().stream()
                    .map(question -> question.id())
                    .filter(this::isAsked)
                    .toList();
            int agreed = (int) asked.stream().filter(this::isAgreed).count();
            agreements.add(new Agreement(domain.domain().id(), agreed, asked.size()));
        }
        return agreements;
    }

    /** Whether all readings come to the same at a question. */
    public boolean isAgreed(String question) {
        return readings.stream().allMatch(each -> each.agrees(first(), question));
    }

    private boolean isAsked(String question) {
        return readings.stream()
                .anyMatch(each -> result(each, question).standing().state() == Standing.State.ASKED);
    }

    /** The levels first, then the domains, then the questions; empty where there is nothing to compare. */
    public List<Divergence> divergences() {
        return saysSomething() ? new Divergences(readings).list() : List.of();
    }

    /** The highest level that more than half of the readings propose or go beyond; empty where there is nothing to compare. */
    public OptionalInt level() {
        return saysSomething() ? OptionalInt.of(carried(readings)) : OptionalInt.empty();
    }

    /** What level would be carried without one reading. @param with what is carried with all of them */
    public record Influence(UUID reader, int with, int without) {
        public boolean changesIt() {
            return with != without;
        }
    }

    /** Reading by reading; empty where too few are left once one is left out. */
    public List<Influence> influences() {
        if (readings.size() < ENOUGH_TO_LEAVE_OUT) {
            return List.of();
        }
        int with = carried(readings);
        return readings.stream()
                .map(left -> new Influence(
                        left.reader(),
                        with,
                        carried(readings.stream().filter(each -> each != left).toList())))
                .toList();
    }

    private static int carried(List<Reading> some) {
        int[] sorted = some.stream().mapToInt(Reading::level).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    private Reading first() {
        return readings.get(0);
    }

    private static QuestionResult result(Reading reading, String question) {
        return reading.assessment().questions().get(reading.answers().index().get(question));
    }
}
