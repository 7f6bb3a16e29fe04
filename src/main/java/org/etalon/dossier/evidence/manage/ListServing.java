/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.evidence.EvidenceDesks;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.ServingQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads the evidence that serves questions of a dossier. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ListServing {
    @Inject
    EvidenceDesks desks;

    /**
     * @param dossier as the caller was let in to it
     * @return the first added first
     */
    public List<EvidenceItem> list(OpenDossier dossier) {
        return desks.with(
                desk -> ServingQuery.list(desk.connection(), dossier.head().id()));
    }
}
