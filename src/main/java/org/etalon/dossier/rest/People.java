/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.etalon.platform.security.Caller;

/** Looks up what persons are called. */
@ApplicationScoped
class People {
    @Inject
    Caller caller;

    /** @param persons null among them is nobody */
    Names names(Collection<UUID> persons) {
        var self = caller.person();
        Map<UUID, String> names = new HashMap<>();
        persons.stream().filter(Objects::nonNull).forEach(person -> names.put(person, null));
        names.put(self.person(), self.name());
        return new Names(names);
    }
}
