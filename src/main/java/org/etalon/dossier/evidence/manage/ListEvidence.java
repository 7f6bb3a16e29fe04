/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.evidence.EvidenceDesks;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads the library of the collectivité, as a dossier uses it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ListEvidence {
    @Inject
    EvidenceDesks desks;

    /**
     * @param items the first added first
     * @param used how many bytes count for the dossier
     */
    public record Library(List<EvidenceItem> items, long used) {
        public Library {
            items = List.copyOf(items);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public Library list(UUID dossier) {
        return desks.with(desk -> {
            var head = DossierDoor.open(desk.connection(), dossier, desk.person(), desk.instant())
                    .head();
            return new Library(
                    EvidenceQuery.list(desk.connection(), head.collectivity(), dossier),
                    EvidenceQuery.used(desk.connection(), dossier));
        });
    }
}
