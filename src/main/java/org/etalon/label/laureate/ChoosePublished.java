/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRow;
import org.etalon.label.answers.ReadSheet;
import org.etalon.membership.MemberAction;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A laureate chooses what it shows of its dossier, as often as it likes; who may hand a dossier in decides it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChoosePublished {
    @Inject
    OwnDossiers dossiers;

    @Inject
    ReadSheet sheets;

    /**
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not to be read, or has no label yet; where it is
     *     another's to decide, where somebody else was first, and where a piece may not be shown
     */
    public void choose(UUID dossier, ChoiceWish wish, LongPredicate started) {
        dossiers.read((connection, person, now) -> {
            DossierHead head = DossierDoor.head(connection, dossier, person, now);
            LabelRow label = LabelQuery.findByDossier(connection, dossier, now).orElseThrow(DossierDoor::unknown);
            if (!head.powers().may(MemberAction.SUBMIT)) {
                throw LaureateProblem.CHOICE_FORBIDDEN.refusal("");
            }
            ChoiceRepository.lock(connection, dossier);
            PublishedChoice before = ChoiceQuery.get(connection, dossier);
            if (!started.test(before.version())) {
                throw LaureateProblem.CHOICE_STALE.refusal("");
            }
            var publishable = Showing.of(
                            connection, dossier, sheets.engine(label).index())
                    .ids();
            PublishedChoice after = wish.choice(publishable, before.version() + 1);
            ChoiceRepository.put(connection, dossier, after, person, now);
            return after;
        });
    }
}
