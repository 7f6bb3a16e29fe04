/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.util.List;
import java.util.Optional;
import org.etalon.assessment.advice.AdviceWords;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.platform.document.Line;

/** Answers that earn nothing for want of evidence, as on the page. */
record HeldBack(Assessment assessment, ReportWords words) {
    private static final int NAMED = 5;

    /** The first of them named; empty where there are none. */
    Optional<Line> line(AdviceWords sentences) {
        List<QuestionResult> held = assessment.questions().stream()
                .filter(QuestionResult::awaitsEvidence)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Line line = Line.of(words.say("summary.held", held.size()));
        for (QuestionResult each : held.subList(0, Math.min(NAMED, held.size()))) {
            line = line.then(Line.of(each == held.get(0) ? " " : words.say("comma")))
                    .then(Line.linking(sentences.label(each), Places.of(each)));
        }
        return Optional.of(line);
    }
}
