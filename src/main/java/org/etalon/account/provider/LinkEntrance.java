/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.etalon.account.AccountOccasion;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.entry.Entered;
import org.etalon.account.entry.Entrance;
import org.etalon.account.entry.SignIn;
import org.etalon.account.openid.IdClaims;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Keeps by which name the provider knows somebody, and lets them in. Of two who come at once, one is first. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class LinkEntrance {
    @Inject
    PersonRepository persons;

    @Inject
    ProviderIdentityRepository identities;

    @Inject
    Entrance entrance;

    @Inject
    Post post;

    @Inject
    Clock clock;

    Entered.Opened link(IdClaims claims, UUID person, SignIn.Entry entry) {
        keep(claims, person);
        return entrance.open(persons.get(person), entry);
    }

    /** Tells the person. */
    void keep(IdClaims claims, UUID id) {
        persons.queue();
        Person person = persons.get(id);
        if (identities.find(claims.issuer(), claims.subject()).isPresent()) {
            return;
        }
        identities.add(new ProviderIdentity(claims, id, clock.instant()));
        post.send(Letter.of(
                AccountOccasion.PROVIDER_LINKED,
                person.addressee(),
                "/account/forgotten",
                URI.create(claims.issuer()).getHost()));
    }

    /** @throws org.etalon.core.problem.RefusedException if the name is none, or if there is an account by now */
    Entered.Opened create(IdClaims claims, Profile profile, SignIn.Entry entry) {
        refuseIfAny(profile.problems());
        persons.queue();
        if (persons.findByEmail(profile.email()).isPresent()
                || identities.find(claims.issuer(), claims.subject()).isPresent()) {
            throw LinkProvider.stale();
        }
        Person person = new Person(profile, null, clock.instant());
        persons.add(person);
        identities.add(new ProviderIdentity(claims, person.id(), clock.instant()));
        return entrance.open(person, entry);
    }
}
