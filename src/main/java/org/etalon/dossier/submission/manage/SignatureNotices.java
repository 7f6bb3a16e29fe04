/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.people.WorkerQuery;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.dossier.submission.SubmissionDesk;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Teams;
import org.etalon.platform.security.Caller;

/** Tells those who may hand a dossier in that it has been signed, but not who signed. */
@ApplicationScoped
class SignatureNotices {
    @Inject
    Post post;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    void tell(SubmissionDesk desk, UUID dossier) throws SQLException {
        DossierHead head = desk.review(dossier).dossier().head();
        // as the dossier's page is titled
        String about = teams.name(head.collectivity()) + ", " + head.edition().split("/")[1];
        Notice notice = Notice.of(
                SubmissionOccasion.SIGNED,
                about,
                "/dossiers/" + dossier + "/review",
                caller.person().name());
        WorkerQuery.list(desk.connection(), dossier, desk.instant()).stream()
                .filter(row -> row.part().role().may(MemberAction.SUBMIT))
                .map(WorkerRow::person)
                .filter(person -> !person.equals(desk.person()))
                .distinct()
                .forEach(person -> post.tell(person, notice));
    }
}
