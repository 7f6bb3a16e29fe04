/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.submission.SignOff;
import org.etalon.dossier.submission.SubmissionDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An elected member approves a dossier exactly as it stands; whatever is changed later voids it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class SignOffDossier {
    @Inject
    SubmissionDesks desks;

    @Inject
    SignatureNotices notices;

    /**
     * Those who may hand it in are told, at their pace or, shortly before the closing time, at once; a signature that was there already tells nobody anew.
     *
     * @param state what was seen, by its SHA-256 in hexadecimal
     * @throws org.etalon.core.problem.RefusedException where the dossier is unknown to the caller, where it isn't theirs to approve, where
     *     something else stands there now, or where nothing is taken in
     */
    public SignOff signOff(UUID dossier, String state) {
        return desks.with(desk -> {
            SignOff signOff = desk.signOff(dossier, state);
            if (signOff.at().equals(desk.instant())) {
                notices.signed(desk, dossier);
            }
            return signOff;
        });
    }
}
