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
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads an item and all that it was. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadEvidence {
    @Inject
    EvidenceDesks desks;

    /** @param versions the latest first */
    public record Known(EvidenceItem item, List<EvidenceVersion> versions) {
        public Known {
            versions = List.copyOf(versions);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to read */
    public Known read(UUID dossier, UUID evidence) {
        return desks.with(desk -> {
            var head = DossierDoor.open(desk.connection(), dossier, desk.person(), desk.instant())
                    .head();
            EvidenceItem item = EvidenceQuery.find(desk.connection(), head.collectivity(), dossier, evidence)
                    .orElseThrow(DossierDoor::unknown);
            return new Known(item, EvidenceQuery.versions(desk.connection(), evidence));
        });
    }
}
