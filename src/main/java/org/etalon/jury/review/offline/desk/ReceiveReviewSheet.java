/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.export.back.desk.FileRefusals;
import org.etalon.jury.review.manage.WatchReview;
import org.etalon.jury.review.offline.returned.SentReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Inbox;

/** A juror sends a workbook back; the file is looked through and read before any transaction begins, and kept nowhere. */
@ApplicationScoped
@AllowedTo(Role.JUROR)
public class ReceiveReviewSheet {
    /** In bytes; a workbook of ours has some hundred thousand. */
    public static final long LIMIT = 10_000_000;

    @Inject
    WatchReview watchReview;

    @Inject
    Inbox inbox;

    /**
     * @param name as its sender calls it
     * @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read; with the reason, where
     *     the file is not accepted or none of ours
     */
    public SentReview receive(UUID dossier, InputStream body, String name) {
        watchReview.watch(dossier);
        try (var received = inbox.receive(body, LIMIT)) {
            return SentReview.read(received.file(), name);
        } catch (RefusedException refused) {
            throw FileRefusals.ofSheet(refused, LIMIT);
        }
    }
}
