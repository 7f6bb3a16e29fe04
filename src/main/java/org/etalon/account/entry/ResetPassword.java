/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.AccountOccasion;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.RandomToken;
import org.etalon.account.link.AccountLink;
import org.etalon.account.link.LinkKind;
import org.etalon.account.link.LinkRepository;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The way back in for who has forgotten the password. Whether there is an account is told by letter alone. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class ResetPassword {
    @Inject
    PersonRepository persons;

    @Inject
    LinkRepository links;

    @Inject
    Letters letters;

    @Inject
    NewPassword newPassword;

    @Inject
    Clock clock;

    /**
     * Sends the letter, if that is somebody's address; the same is done in the database either way.
     *
     * @param from the network address that asks
     * @throws org.etalon.core.problem.RefusedException if too many asked from there
     */
    public void ask(String email, String from) {
        boolean mayGo = letters.mayGo(from, email);
        Optional<Person> known = persons.findByEmail(email);
        String token = RandomToken.fresh();
        UUID owner = known.map(Person::id).orElse(AccountLink.NOBODY);
        links.removeExpired(clock.instant());
        links.add(AccountLink.reset(token, owner, clock.instant()));
        known.filter(person -> mayGo)
                .ifPresent(person -> letters.send(Letter.of(
                        AccountOccasion.RESET,
                        person.addressee(),
                        "/account/reset?token=" + token,
                        LinkKind.RESET.holds().toHours())));
    }

    /** Whether the link still holds; nothing is changed. */
    public boolean isOpen(String token) {
        return owner(token).isPresent();
    }

    /**
     * Sets the password and ends all sessions.
     *
     * @throws org.etalon.core.problem.RefusedException if the link doesn't hold any more, or the password is not taken; then the link
     *     goes on to hold
     */
    public void reset(String token, String password) {
        Person owner = owner(token).orElseThrow(() -> links.spent());
        String hash = newPassword.hash(owner, password, "password");
        links.take(LinkKind.RESET, token, clock.instant());
        newPassword.set(persons.get(owner.id()), hash);
    }

    private Optional<Person> owner(String token) {
        return links.find(LinkKind.RESET, token, clock.instant()).flatMap(link -> persons.find(link.person()));
    }
}
