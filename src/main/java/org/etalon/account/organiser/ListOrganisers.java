/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.PersonRepository;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An organiser reads who else is one. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ListOrganisers {
    @Inject
    PersonRepository persons;

    @Inject
    Caller caller;

    /** By name. */
    public List<OrganiserRow> list() {
        UUID self = caller.person().person();
        return persons.listOrganisers().stream()
                .map(persons::find)
                .flatMap(Optional::stream)
                .map(each -> new OrganiserRow(
                        each.id(), each.name(), each.email(), each.id().equals(self)))
                .sorted(Comparator.comparing(OrganiserRow::name))
                .toList();
    }
}
