/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.etalon.assessment.Scored;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.platform.paper.Paper;

/** Makes papers of what was handed in, exactly as it was kept. */
@ApplicationScoped
public class FiledPapers {
    @Inject
    Chronicles chronicles;

    @Inject
    Awards awards;

    /**
     * A submission, with the label that it was awarded.
     *
     * @param all of the dossier, the last first
     */
    public Paper write(
            Connection connection,
            Submission submission,
            List<Submission> all,
            Scoring scoring,
            Instant now,
            Locale locale)
            throws SQLException {
        Snapshot snapshot = SubmissionQuery.snapshot(connection, submission);
        var award = awards.find(connection, submission.dossier(), now);
        var source = new Source(
                submission.dossier(),
                snapshot.collectivity(),
                snapshot.name(),
                submission.edition(),
                Content.of(snapshot.state(), scoring.index()),
                Filing.of(submission, all).awarded(award));
        var sheet = source.content().sheet();
        return chronicles.paper(source, new Scored(scoring, sheet, scoring.assess(sheet)), now, locale);
    }
}
