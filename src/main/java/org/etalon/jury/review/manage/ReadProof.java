/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** A juror opens a piece of evidence that was handed in. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadProof {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /** A file. @throws org.etalon.core.problem.RefusedException as unknown, where nothing such was handed in, or not for the caller to read */
    public Piece read(UUID dossier, UUID evidence) {
        Optional<Piece> piece =
                door.with(dossier, reader -> UnderReview.read(reader, engines::get)).content().pieces().stream()
                        .filter(each -> each.id().equals(evidence.toString()) && each.file() != null)
                        .findFirst();
        refuseIfAny(piece.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return piece.get();
    }
}
