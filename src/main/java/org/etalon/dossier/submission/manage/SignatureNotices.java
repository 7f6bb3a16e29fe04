/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Predicate;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.fill.SaveOutcome;
import org.etalon.dossier.people.WorkerQuery;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.dossier.submission.SubmissionDesk;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Teams;
import org.etalon.platform.security.Caller;

/** Tells whose turn it is: those who may sign that nothing hinders it any more, those who may hand in that it is signed. */
@ApplicationScoped
public class SignatureNotices {
    @Inject
    SubmissionDesks desks;

    @Inject
    Post post;

    @Inject
    Teams teams;

    @Inject
    Caller caller;

    /** To those who may sign; nobody signs by mandate. */
    void completed(@Observes SaveOutcome.Completed event) {
        desks.with(desk -> {
            tell(desk, event.dossier(), SubmissionOccasion.SIGNABLE, SignatureNotices::signs);
            return event;
        });
    }

    /** To those who may hand it in, but not to who signed. */
    void signed(SubmissionDesk desk, UUID dossier) throws SQLException {
        tell(desk, dossier, SubmissionOccasion.SIGNED, row -> row.part().role().may(MemberAction.SUBMIT));
    }

    private static boolean signs(WorkerRow row) {
        return row.operator() == null && row.part().role().may(MemberAction.SIGN_OFF);
    }

    private void tell(SubmissionDesk desk, UUID dossier, SubmissionOccasion occasion, Predicate<WorkerRow> whom)
            throws SQLException {
        DossierHead head = DossierDoor.head(desk.connection(), dossier, desk.person(), desk.instant());
        // as the dossier's page is titled
        String about = teams.name(head.collectivity()) + ", " + head.edition().split("/")[1];
        Notice notice = Notice.of(
                        occasion,
                        about,
                        "/dossiers/" + dossier + "/review",
                        caller.person().name())
                .urgent(head.isClosingSoon(desk.instant()));
        WorkerQuery.list(desk.connection(), dossier, desk.instant()).stream()
                .filter(whom)
                .map(WorkerRow::person)
                .filter(person -> !person.equals(desk.person()))
                .distinct()
                .forEach(person -> post.tell(person, notice));
    }
}
