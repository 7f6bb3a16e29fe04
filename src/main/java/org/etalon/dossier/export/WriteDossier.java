/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.etalon.assessment.Scored;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.ServingQuery;
import org.etalon.dossier.submission.DossierState;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.platform.paper.Paper;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member takes a dossier away as a paper. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class WriteDossier {
    @Inject
    SubmissionDesks desks;

    @Inject
    Chronicles chronicles;

    @Inject
    FiledPapers filed;

    @Inject
    Awards awards;

    /** The dossier as it stands. @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public Paper write(UUID id, Locale locale) {
        return desks.with(desk -> {
            var dossier = DossierDoor.open(desk.connection(), id, desk.person(), desk.instant());
            Scoring scoring = desk.engines().apply(dossier.head().questionnaire());
            List<EvidenceItem> evidence = ServingQuery.list(desk.connection(), id);
            var source = new Source(
                    id,
                    dossier.head().collectivity(),
                    chronicles.name(dossier.head().collectivity()),
                    dossier.head().edition(),
                    Content.of(dossier, evidence, scoring.index()),
                    filing(desk.connection(), dossier, evidence, scoring, desk.instant()));
            var sheet = source.content().sheet();
            var scored = new Scored(scoring, sheet, scoring.assess(sheet));
            return chronicles.paper(source, scored, desk.instant(), locale);
        });
    }

    /** How a dossier stands. @param said in words, as on its papers @param number of the submission that its content is; empty for a draft */
    public record Stand(String said, String number) {}

    /** @param dossier as it is now, with its evidence */
    public Stand stand(
            Connection connection,
            OpenDossier dossier,
            List<EvidenceItem> evidence,
            Scoring scoring,
            Instant now,
            Locale locale)
            throws SQLException {
        Filing filing = filing(connection, dossier, evidence, scoring, now);
        return new Stand(
                filing.said("state.", scoring.questionnaire(), locale),
                filing.exactly().map(Submission::number).orElse(""));
    }

    private Filing filing(
            Connection connection, OpenDossier dossier, List<EvidenceItem> evidence, Scoring scoring, Instant now)
            throws SQLException {
        UUID id = dossier.head().id();
        var state = DossierState.of(dossier, evidence, scoring.questionnaire());
        return Filing.of(state.digest(), SubmissionQuery.list(connection, id))
                .awarded(awards.find(connection, id, now));
    }

    /**
     * A submission, exactly as it was kept.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, also where there is none of this number
     */
    public Paper write(UUID id, String number, Locale locale) {
        return desks.with(desk -> {
            var head = DossierDoor.head(desk.connection(), id, desk.person(), desk.instant());
            Scoring scoring = desk.engines().apply(head.questionnaire());
            List<Submission> all = SubmissionQuery.list(desk.connection(), id);
            Submission submission = all.stream()
                    .filter(each -> each.number().equals(number))
                    .findFirst()
                    .orElseThrow(DossierDoor::unknown);
            return filed.write(desk.connection(), submission, all, scoring, desk.instant(), locale);
        });
    }
}
