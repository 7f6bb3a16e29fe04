/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;

/** Looks for where readings are far apart. @param readings two at least */
record Divergences(List<Reading> readings) {
    /** How far the scores of a domain may be apart, in hundredths of a percent. */
    private static final int APART = 1_000;

    /** A question is of weight where it has at least one in so many of its domain's points. */
    private static final int WEIGHT = 10;

    List<Divergence> list() {
        List<Divergence> found = new ArrayList<>();
        levels(found);
        for (int at = 0; at < any().domains().size(); at++) {
            domain(at, found);
        }
        questions(found);
        return found;
    }

    private void levels(List<Divergence> found) {
        var levels = readings.stream().mapToInt(Reading::level).summaryStatistics();
        if (levels.getMin() != levels.getMax()) {
            found.add(new Divergence.Levels(levels.getMin(), levels.getMax()));
        }
    }

    private void domain(int at, List<Divergence> found) {
        var scores = readings.stream()
                .flatMapToInt(each -> each.assessment().domains().get(at).score().stream())
                .summaryStatistics();
        boolean everywhere = scores.getCount() == readings.size();
        if (scores.getCount() > 0 && (!everywhere || scores.getMax() - scores.getMin() > APART)) {
            OptionalInt lowest = everywhere ? OptionalInt.of(scores.getMin()) : OptionalInt.empty();
            String domain = any().domains().get(at).domain().id();
            found.add(new Divergence.DomainApart(domain, lowest, scores.getMax()));
        }
    }

    private void questions(List<Divergence> found) {
        Map<String, Integer> totals = new HashMap<>();
        any().questions().forEach(each -> totals.merge(domain(each), each.points(), Integer::sum));
        for (QuestionResult each : any().questions()) {
            if (each.points() > 0 && each.points() * WEIGHT >= totals.get(domain(each))) {
                question(each.place().question().id(), found);
            }
        }
    }

    private void question(String question, List<Divergence> found) {
        List<UUID> upheld = by(question, true);
        List<UUID> denied = by(question, false);
        if (!upheld.isEmpty() && !denied.isEmpty()) {
            found.add(new Divergence.Opposed(question, upheld, denied));
        }
    }

    private List<UUID> by(String question, boolean upholding) {
        return readings.stream()
                .filter(each -> each.verdict(question).upholds() == upholding)
                .map(Reading::reader)
                .toList();
    }

    private static String domain(QuestionResult question) {
        return question.place().domain().id();
    }

    /** Questions, domains and points are the same in all. */
    private Assessment any() {
        return readings.get(0).assessment();
    }
}
