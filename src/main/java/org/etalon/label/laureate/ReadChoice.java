/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRow;
import org.etalon.label.answers.ReadSheet;
import org.etalon.membership.MemberAction;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads which label a dossier came to, what is shown of it, and what could be. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadChoice {
    @Inject
    OwnDossiers dossiers;

    @Inject
    ReadSheet sheets;

    /** @param pieces that may be shown. @param mayChoose whether this member decides it */
    public record Chosen(LabelRow label, PublishedChoice choice, List<Piece> pieces, boolean mayChoose) {
        public Chosen {
            pieces = List.copyOf(pieces);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not to be read, or has no label yet */
    public Chosen read(UUID dossier) {
        return dossiers.read((connection, person, now) -> {
            DossierHead head = DossierDoor.head(connection, dossier, person, now);
            LabelRow label = LabelQuery.findByDossier(connection, dossier, now).orElseThrow(DossierDoor::unknown);
            return new Chosen(
                    label,
                    ChoiceQuery.get(connection, dossier),
                    Showing.of(connection, dossier, sheets.engine(label).index())
                            .pieces(),
                    head.powers().may(MemberAction.SUBMIT));
        });
    }

    /** The label that a dossier came to; empty before, and where there is none. @throws org.etalon.core.problem.RefusedException as above */
    public Optional<LabelRow> findLabel(UUID dossier) {
        return dossiers.read((connection, person, now) -> {
            DossierDoor.head(connection, dossier, person, now);
            return LabelQuery.findByDossier(connection, dossier, now);
        });
    }
}
