/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.link.AccountLink;
import org.etalon.account.link.LinkKind;
import org.etalon.account.link.LinkRepository;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Somebody shows to read the letters sent to the address of the account that was asked for: the account is opened. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class ConfirmAccount {
    @Inject
    PersonRepository persons;

    @Inject
    LinkRepository links;

    @Inject
    Clock clock;

    /** Who asked for the account, where the link still holds; nothing is changed. */
    public Optional<Profile> find(String token) {
        return links.find(LinkKind.SIGN_UP, token, clock.instant()).map(AccountLink::profile);
    }

    /**
     * Opens it.
     *
     * @return the e-mail address
     * @throws org.etalon.core.problem.RefusedException if the link doesn't hold any more
     */
    public String confirm(String token) {
        persons.queue();
        AccountLink link = links.take(LinkKind.SIGN_UP, token, clock.instant());
        boolean there = persons.findByEmail(link.email()).isPresent();
        refuseIfAny(there ? List.of(Problem.of(AccountProblem.LINK_SPENT, "")) : List.of());
        persons.add(new Person(link.profile(), link.password(), clock.instant()));
        return link.email();
    }
}
