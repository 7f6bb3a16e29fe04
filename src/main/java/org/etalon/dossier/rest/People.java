/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.platform.security.Caller;

/** Looks up what persons are called, in one statement; in none where it is the caller alone. */
@ApplicationScoped
public class People {
    @Inject
    Caller caller;

    @Inject
    PersonNames names;

    /** @param persons null among them is nobody */
    public Names names(Collection<UUID> persons, Locale language) {
        var self = caller.person();
        Set<UUID> others = persons.stream()
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(self.person()))
                .collect(Collectors.toSet());
        Map<UUID, String> known = names.list(others, language);
        known.put(self.person(), self.name());
        return new Names(known);
    }
}
