/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The dossiers of a member's collectivités. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ListDossiers {
    @Inject
    OwnDossiers dossiers;

    /** The latest edition first. */
    public List<DossierRow> list() {
        return dossiers.read(DossierListQuery::listFor);
    }
}
