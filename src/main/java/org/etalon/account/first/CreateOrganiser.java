/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.first;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.etalon.account.AccountProblem;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.entry.CreatePerson;
import org.etalon.account.link.LinkKind;
import org.etalon.account.link.LinkRepository;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Who runs the server becomes its first organiser, by the link that was laid into the data folder. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class CreateOrganiser {
    @Inject
    PersonRepository persons;

    @Inject
    LinkRepository links;

    @Inject
    CreatePerson createPerson;

    @Inject
    Event<OrganiserCreated> created;

    @Inject
    Clock clock;

    /** Whether the link still holds; nothing is changed. */
    public boolean isOpen(String token) {
        return links.find(LinkKind.ORGANISER, token, clock.instant()).isPresent();
    }

    /**
     * Creates the organiser's account, whose address needs no letter: who reads the server's folder may do more than that.
     *
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong, or if the link doesn't hold any more
     */
    public void create(String token, Profile profile, String password) {
        if (!isOpen(token)) {
            throw links.spent();
        }
        String hash = createPerson.checked(profile, password);
        persons.queue();
        links.take(LinkKind.ORGANISER, token, clock.instant());
        refuseIfAny(persons.isOrganiserThere() ? List.of(Problem.of(AccountProblem.ORGANISER_THERE, "")) : List.of());
        createPerson.createWithHash(profile, hash).becomeOrganiser();
        links.removeAll(LinkKind.ORGANISER);
        created.fire(new OrganiserCreated());
    }
}
