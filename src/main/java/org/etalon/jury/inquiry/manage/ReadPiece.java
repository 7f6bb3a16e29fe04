/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.jury.inquiry.InquiryPiece;
import org.etalon.jury.inquiry.InquiryQuery;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror opens a file that goes with an answer of the candidate, in the version that it had then. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadPiece {
    @Inject
    ReaderDoor door;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where no such file goes with it, or the dossier is not for the caller to read */
    public EvidenceContent read(UUID dossier, UUID inquiry, UUID evidence) {
        return door.with(
                dossier, reader -> InquiryQuery.get(reader.desk().connection(), dossier, inquiry).reply().stream()
                        .flatMap(reply -> reply.pieces().stream())
                        .filter(piece -> piece.evidence().equals(evidence))
                        .map(InquiryPiece::content)
                        .filter(EvidenceContent::isFile)
                        .findFirst()
                        .orElseThrow(DossierDoor::unknown));
    }
}
