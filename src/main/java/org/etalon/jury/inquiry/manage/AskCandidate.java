/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.InquiryDesk;
import org.etalon.jury.inquiry.InquiryDesk.Asked;
import org.etalon.jury.inquiry.InquiryLetters;
import org.etalon.jury.inquiry.InquiryWish;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror asks the candidate something, who is told that the jury asks. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class AskCandidate {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    InquiryLetters letters;

    /** @throws org.etalon.core.problem.RefusedException as {@link InquiryDesk#ask}; as unknown, where the dossier is not for the caller to read */
    public Inquiry ask(UUID dossier, InquiryWish wish) {
        return door.stepping(dossier, reader -> {
            Scoring scoring = engines.get(reader.desk().edition().questionnaire());
            Asked asked = new InquiryDesk(reader).ask(wish, scoring.index());
            if (asked.isNew()) {
                letters.asked(reader.desk(), scoring.questionnaire(), asked);
            }
            return asked.inquiry();
        });
    }
}
