/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import static org.etalon.platform.document.Block.Tone.BODY;

import java.util.List;
import java.util.stream.Stream;
import org.etalon.assessment.advice.AdviceWords;
import org.etalon.core.advice.Advice;
import org.etalon.core.advice.Gap;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Requirement;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;

/** What the next level still asks, or that there is none. */
final class NextLevel {
    private final Assessment assessment;
    private final Advice advice;
    private final ReportWords words;
    private final AdviceWords sentences;

    NextLevel(Report report, ReportWords words) {
        this.words = words;
        assessment = report.assessment();
        advice = report.advice();
        sentences = new AdviceWords(assessment, report.locale());
    }

    List<Block> blocks() {
        if (advice.next().isEmpty()) {
            return List.of(new Block.Paragraph(BODY, Line.of(words.say("summary.top"))));
        }
        String title =
                words.say("summary.lacks", words.plain(advice.next().get().title()));
        return List.of(
                new Block.Heading(3, title, Anchor.NONE, false),
                new Block.Items(
                        false,
                        Stream.concat(
                                        advice.gaps().stream().map(this::gap),
                                        new HeldBack(assessment, words).line(sentences).stream())
                                .toList()));
    }

    private Line gap(Gap gap) {
        Line line = Line.of(sentences.lacks(gap));
        List<String> where = gap.domains().stream()
                .map(in -> words.say(
                        "summary.lacks.in",
                        words.plain(in.domain().domain().title()),
                        words.percent(in.domain().score().orElse(0))))
                .toList();
        boolean itself = gap.requirement() instanceof Requirement.NamedDomain;
        return where.isEmpty() || itself
                ? line
                : line.then(Line.of(
                        Style.QUIET, " " + words.say("summary.lacks.where", String.join(words.say("comma"), where))));
    }
}
