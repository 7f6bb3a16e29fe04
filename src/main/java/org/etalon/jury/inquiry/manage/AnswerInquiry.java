/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.InquiryLetters;
import org.etalon.jury.inquiry.ReplyDesk;
import org.etalon.jury.inquiry.ReplyWish;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member of the candidate answers the jury, until the time that it set. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AnswerInquiry {
    @Inject
    OwnDossiers dossiers;

    @Inject
    JuryDesks desks;

    @Inject
    DossierEngines engines;

    @Inject
    InquiryLetters letters;

    /** @throws org.etalon.core.problem.RefusedException as {@link ReplyDesk#answer}; as unknown, where the dossier is not for the caller to read */
    public void answer(UUID dossier, List<ReplyWish> wishes) {
        DossierHead head =
                dossiers.read((connection, person, now) -> DossierDoor.head(connection, dossier, person, now));
        desks.with(head.edition(), desk -> {
            var questionnaire = engines.get(head.questionnaire()).questionnaire();
            for (Inquiry changed : new ReplyDesk(desk, head, questionnaire).answer(wishes)) {
                letters.answered(desk, changed);
            }
            return null;
        });
    }
}
