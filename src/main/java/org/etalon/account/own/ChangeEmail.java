/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.etalon.account.AccountOccasion;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.RandomToken;
import org.etalon.account.entry.Letters;
import org.etalon.account.link.AccountLink;
import org.etalon.account.link.LinkKind;
import org.etalon.account.link.LinkRepository;
import org.etalon.core.problem.Problem;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A person's letters go elsewhere, once that address has been confirmed; the old one is told. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChangeEmail {
    @Inject
    PersonRepository persons;

    @Inject
    LinkRepository links;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Sends a link to the new address; where that is somebody else's, a letter that says so, and nothing here tells.
     *
     * @param from the network address that asks
     * @throws org.etalon.core.problem.RefusedException if no letter can be sent there
     */
    public void ask(String email, String from) {
        boolean mayGo = letters.mayGo(from, email);
        Person person = persons.get(caller.person().person());
        var wanted = new Profile(person.name(), email, person.language());
        refuseIfAny(wanted.problems());
        String token = RandomToken.fresh();
        links.add(AccountLink.email(token, person.id(), wanted.email(), clock.instant()));
        var known =
                persons.findByEmail(wanted.email()).filter(other -> !other.id().equals(person.id()));
        if (mayGo) {
            letters.send(known.map(other -> Letter.of(AccountOccasion.ALREADY, other.addressee(), "/account/forgotten"))
                    .orElseGet(() -> confirming(person, wanted.email(), token)));
        }
    }

    private static Letter confirming(Person person, String email, String token) {
        return Letter.of(
                AccountOccasion.EMAIL_CONFIRM,
                new Addressee(email, person.name(), Locale.forLanguageTag(person.language())),
                "/account/email/confirm?token=" + token,
                LinkKind.EMAIL.holds().toHours());
    }

    /** The address that would be the person's, where the link still holds; nothing is changed. */
    @AllowedTo(Role.EVERYBODY)
    public String find(String token) {
        return links.find(LinkKind.EMAIL, token, clock.instant())
                .map(AccountLink::email)
                .orElse("");
    }

    /** @throws org.etalon.core.problem.RefusedException if the link doesn't hold any more */
    @AllowedTo(Role.EVERYBODY)
    public void confirm(String token) {
        persons.queue();
        AccountLink link = links.take(LinkKind.EMAIL, token, clock.instant());
        Person person = persons.find(link.person()).orElseThrow(() -> links.spent());
        boolean taken = persons.findByEmail(link.email())
                .filter(other -> !other.id().equals(person.id()))
                .isPresent();
        refuseIfAny(taken ? List.of(Problem.of(AccountProblem.LINK_SPENT, "")) : List.of());
        letters.send(Letter.of(AccountOccasion.EMAIL_CHANGED, person.addressee(), "", link.email()));
        person.confirmEmail(link.email(), clock.instant());
        caller.changed();
    }
}
