/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceDesks;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member adds a file or a link. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AddEvidence {
    @Inject
    EvidenceDesks desks;

    /** Refuses as {@link #add} would, before anything is sent. */
    public void demand(UUID dossier) {
        demand(dossier, Set.of());
    }

    /** The same for these questions. */
    public void demand(UUID dossier, Collection<String> questions) {
        desks.with(desk -> {
            desk.demand(dossier, questions);
            return null;
        });
    }

    /**
     * @param content a file only once {@link TakeFile} has kept it
     * @throws org.etalon.core.problem.RefusedException where it isn't theirs to do, where a question takes none, or where the dossier's
     *     evidence would become too large; nothing is changed then
     */
    public EvidenceOutcome add(
            UUID dossier, EvidenceContent content, EvidenceAbout about, Collection<String> questions) {
        return desks.with(desk -> desk.add(dossier, content, about, questions));
    }
}
