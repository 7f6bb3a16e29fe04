/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.etalon.assessment.Scored;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Makes a document that nobody reads, in every format, some seconds after the start, so that the first one asked for comes as fast as all others. */
@ApplicationScoped
public class WarmReport {
    private static final int SECONDS = 8;
    private static final int TIMES = 2;

    @Inject
    Catalogue catalogue;

    @Resource
    ManagedScheduledExecutorService executor;

    void plan(@Observes @Priority(1000) Startup event) {
        executor.schedule(this::warm, SECONDS, TimeUnit.SECONDS);
    }

    private void warm() {
        catalogue.list().stream().limit(1).forEach(edition -> {
            Scoring scoring = Scoring.compile(edition.questionnaire());
            AnswerSheet blank = new AnswerSheet(Facts.of("commune"), Answers.none(scoring.index()));
            Scored scored = new Scored(scoring, blank, scoring.assess(blank));
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (int time = 0; time < TIMES; time++) {
                    var document = ReportDocument.of(scored, Optional.empty(), Instant.EPOCH, locale);
                    Stream.of(PaperFormat.values()).forEach(format -> format.write(document));
                }
            }
        });
    }
}
