/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.submission.Draft;
import org.etalon.dossier.submission.Readiness;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionDesk;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.JsonTree;
import org.etalon.questionnaire.catalogue.Catalogue;
import org.etalon.questionnaire.catalogue.Edition;

/** A member takes a dossier away: what was handed in, or, before anything was, what stands there now. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadArchive {
    /** Asks for what stands there now: a draft, also where another was handed in before, or else the submission that counts. */
    public static final String NOW = "draft";

    @Inject
    SubmissionDesks desks;

    @Inject
    Teams teams;

    @Inject
    Catalogue catalogue;

    /**
     * @param wanted a submission's number, or {@link #NOW}; null for the last submission that counts, else what stands there now
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to read, also of this number
     */
    public ArchivedDossier read(UUID dossier, String wanted) {
        return desks.with(desk -> {
            DossierHead head = DossierDoor.head(desk.connection(), dossier, desk.person(), desk.instant());
            Optional<Submission> submission = submission(desk, head, wanted);
            return submission.isPresent() ? handedIn(desk, head, submission.get()) : draft(desk, head);
        });
    }

    private static Optional<Submission> submission(SubmissionDesk desk, DossierHead head, String wanted)
            throws SQLException {
        boolean now = NOW.equals(wanted);
        if (now && head.status() == DossierStatus.DRAFT) {
            return Optional.empty();
        }
        // what is handed in stands there as it was handed in
        return now || wanted == null
                ? SubmissionQuery.findCounting(desk.connection(), head.id())
                : Optional.of(SubmissionQuery.list(desk.connection(), head.id()).stream()
                        .filter(each -> each.number().equals(wanted))
                        .findFirst()
                        .orElseThrow(DossierDoor::unknown));
    }

    private ArchivedDossier handedIn(SubmissionDesk desk, DossierHead head, Submission submission) throws SQLException {
        Snapshot snapshot = SubmissionQuery.snapshot(desk.connection(), submission);
        var tree = (Map<?, ?>) JsonTree.read(snapshot.json());
        String key = ((Map<?, ?>) tree.get("state")).get("questionnaire").toString();
        Edition questionnaire = version(key, tree.get("content").toString());
        return new ArchivedDossier(
                head.id(), head.edition(), Optional.of(submission), submission.at(), snapshot.json(), questionnaire);
    }

    private ArchivedDossier draft(SubmissionDesk desk, DossierHead head) throws SQLException {
        Readiness readiness = desk.review(head.id());
        String content = readiness.assessment().questionnaire().digests().content();
        String json = Draft.of(readiness, teams.name(head.collectivity()), desk.instant())
                .json();
        return new ArchivedDossier(
                head.id(),
                head.edition(),
                Optional.empty(),
                desk.instant(),
                json,
                version(head.questionnaire(), content));
    }

    private Edition version(String key, String content) {
        String[] parts = key.split("/");
        return catalogue
                .findVersion(parts[0], parts[1], content)
                .orElseThrow(() -> new IllegalStateException("the questionnaire " + content + " is gone"));
    }
}
