/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.ArrayList;
import java.util.List;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.LevelResult;

/** The domains of one assessment in words and coordinates. */
final class DomainLines {
    private final Assessment assessment;
    private final Addresses addresses;
    private final Spoken spoken;
    private final Level next;

    DomainLines(Assessment assessment, Addresses addresses, Spoken spoken, LevelResult next) {
        this.assessment = assessment;
        this.addresses = addresses;
        this.spoken = spoken;
        this.next = next.level();
    }

    List<DomainLine> list() {
        List<DomainLine> lines = new ArrayList<>();
        for (DomainResult result : assessment.domains()) {
            lines.add(line(result, lines.size() + 1));
        }
        return List.copyOf(lines);
    }

    boolean anyFloor() {
        return assessment.domains().stream().anyMatch(result -> floor(result) > 0);
    }

    /** The profile of the domains in scope. */
    Radar radar() {
        var inScope = assessment.domains().stream()
                .filter(result -> result.score().isPresent())
                .toList();
        return Radar.of(
                inScope.stream()
                        .map(result -> spoken.plain(result.domain().title()))
                        .toList(),
                inScope.stream().map(result -> result.score().getAsInt()).toList());
    }

    private DomainLine line(DomainResult result, int number) {
        boolean inScope = result.score().isPresent();
        int score = result.score().orElse(0);
        boolean same = result.strict().equals(result.score());
        var progress = result.progress();
        return new DomainLine(
                result.domain().id(),
                number,
                spoken.plain(result.domain().title()),
                addresses.of(result.domain()),
                inScope,
                inScope ? spoken.percent(score) : "–",
                same ? "" : spoken.percent(result.strict().orElse(0)),
                Coordinates.percent(score),
                floor(result) == 0 ? "" : Coordinates.percent(floor(result)),
                weight(result),
                progress.answered() + "/" + progress.asked(),
                progress.asked() > 0 && progress.answered() == progress.asked());
    }

    private int floor(DomainResult result) {
        if (result.score().isEmpty()) {
            return 0;
        }
        String stratum = assessment.stratum();
        int each = next.eachDomain().map(asks -> asks.in(stratum)).orElse(0);
        var named = next.domains().get(result.domain().id());
        return Math.max(each, named == null ? 0 : named.in(stratum));
    }

    private String weight(DomainResult result) {
        long all = assessment.domains().stream()
                .filter(each -> each.score().isPresent())
                .mapToLong(DomainResult::weight)
                .sum();
        return result.score().isEmpty() || all == 0 ? "–" : spoken.percent(100L * result.weight() / all * 100);
    }
}
