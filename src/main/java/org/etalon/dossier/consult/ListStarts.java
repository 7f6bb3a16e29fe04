/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The dossiers that a member could begin now. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ListStarts {
    @Inject
    OwnDossiers dossiers;

    /** By collectivité; none where the caller may begin none. */
    public List<StartRow> list() {
        return dossiers.read(StartQuery::listFor);
    }
}
