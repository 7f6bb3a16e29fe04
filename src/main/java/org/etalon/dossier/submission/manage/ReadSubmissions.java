/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionDesk;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads what was handed in, and taken back. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadSubmissions {
    @Inject
    SubmissionDesks desks;

    /** The last first. @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public List<Submission> list(UUID dossier) {
        return desks.with(desk -> {
            DossierDoor.open(desk.connection(), dossier, desk.person(), desk.instant());
            return SubmissionQuery.list(desk.connection(), dossier);
        });
    }

    /** What counts at the closing time; nothing to whoever may not read it. */
    public Optional<Submission> findCounting(UUID dossier) {
        return desks.with(
                desk -> SubmissionQuery.findCounting(desk.connection(), dossier, desk.person(), desk.instant()));
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, also where there is none of this number */
    public Submission get(UUID dossier, String number) {
        return list(dossier).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
    }

    /** The exact text that was handed in. @throws org.etalon.core.problem.RefusedException like {@link #get} */
    public Snapshot snapshot(UUID dossier, String number) {
        Submission submission = get(dossier, number);
        return desks.with((SubmissionDesk desk) -> SubmissionQuery.snapshot(desk.connection(), submission));
    }
}
