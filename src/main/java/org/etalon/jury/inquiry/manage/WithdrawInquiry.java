/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.InquiryDesk;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror withdraws a question that is not answered. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class WithdrawInquiry {
    @Inject
    ReaderDoor door;

    /**
     * @throws org.etalon.core.problem.RefusedException as {@link InquiryDesk#withdraw}; as unknown, where the dossier is not for the caller to
     *     read
     */
    public Inquiry withdraw(UUID dossier, UUID id, LongPredicate started) {
        return door.stepping(dossier, reader -> new InquiryDesk(reader).withdraw(id, started));
    }
}
