/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.dossier.submission.Submission;
import org.etalon.mail.letter.Addressee;
import org.etalon.membership.Teams;

/** Those who answer for what was handed in: who handed it in, who approved it, and the collectivité's administrators. */
@ApplicationScoped
public class Answering {
    @Inject
    Teams teams;

    @Inject
    PersonAddressBook addresses;

    /** Each once, as far as they still have an account. @param collectivity its code */
    public List<Addressee> list(String collectivity, Submission submission) {
        Set<UUID> persons = new LinkedHashSet<>();
        persons.add(submission.by());
        persons.add(submission.signed().person());
        persons.addAll(teams.read(collectivity).administrators());
        return persons.stream().map(addresses::find).flatMap(Optional::stream).toList();
    }
}
