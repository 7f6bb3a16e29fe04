/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.OpenDossier;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What was changed in a dossier, by whom and when. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadHistory {
    @Inject
    OwnDossiers dossiers;

    /**
     * @param changes of the page asked for, the latest first
     * @param total of all pages
     */
    public record Changes(List<Change> changes, int total) {}

    /**
     * @param question of this one alone, or null
     * @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read, or behind the last page
     */
    public Changes read(UUID id, String question, Paging paging) {
        return dossiers.read((connection, person, now) -> {
            refuseUnlessKnown(DossierDoor.open(connection, id, person, now), question);
            int total = ChangeQuery.count(connection, id, question);
            paging.refuseBeyond(total);
            return new Changes(ChangeQuery.list(connection, id, question, paging), total);
        });
    }

    private static void refuseUnlessKnown(OpenDossier dossier, String question) {
        if (question != null && dossier.find(question).isEmpty()) {
            throw DossierDoor.unknown();
        }
    }
}
