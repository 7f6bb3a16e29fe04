/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.entry.Entered;
import org.etalon.account.entry.SignIn;
import org.etalon.account.factor.Factors;
import org.etalon.account.openid.IdClaims;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * Whom the provider vouches for links themselves to the account of that e-mail address, or opens one. An account with a second factor
 * is linked only by who shows password and code, this once.
 */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class LinkProvider {
    @Inject
    ProviderVoyage voyage;

    @Inject
    PersonRepository persons;

    @Inject
    Factors factors;

    @Inject
    LinkEntrance entrance;

    @Inject
    LinkSteps steps;

    /**
     * What is to be decided.
     *
     * @param provider its name
     * @param there whether there is an account with this address
     * @param password whether its password is asked for
     * @param code whether a code of its second factor is
     */
    public record Choice(String provider, String email, String name, boolean there, boolean password, boolean code) {}

    /** @param note that the browser keeps; empty where it holds no longer */
    public Optional<Choice> find(String note) {
        return voyage.unlinked(note).map(unlinked -> {
            var person = persons.findByEmail(unlinked.claims().email());
            boolean guarded = person.filter(each -> factors.isOn(each.id())).isPresent();
            boolean password = guarded && person.flatMap(Person::password).isPresent();
            return new Choice(
                    voyage.provider().name(),
                    unlinked.claims().email(),
                    unlinked.claims().name(),
                    person.isPresent(),
                    password,
                    guarded);
        });
    }

    /** Where they wanted to go. */
    public String to(String note) {
        return voyage.unlinked(note).map(Unlinked::to).orElse("");
    }

    /**
     * Links the account that is there.
     *
     * @param password and {@code code}, where they are asked for
     * @throws RefusedException if they are wrong, or the note holds no longer
     */
    public Entered.Opened link(String note, String password, String code, SignIn.Entry entry) {
        IdClaims claims = voyage.unlinked(note).orElseThrow(LinkProvider::stale).claims();
        Person person = persons.findByEmail(claims.email()).orElseThrow(LinkProvider::stale);
        if (!factors.isOn(person.id())) {
            return entrance.link(claims, person.id(), entry);
        }
        var own = new SignIn.Entry(claims.email(), password, entry.device(), entry.userAgent());
        Entered.Opened opened = steps.take(person, own, code);
        entrance.keep(claims, person.id());
        return opened;
    }

    /** Opens an account with the address that the provider vouches for, and no password. */
    public Entered.Opened create(String note, String name, String language, SignIn.Entry entry) {
        IdClaims claims = voyage.unlinked(note).orElseThrow(LinkProvider::stale).claims();
        return entrance.create(claims, new Profile(name, claims.email(), language), entry);
    }

    static RefusedException stale() {
        return new RefusedException(List.of(Problem.of(AccountProblem.SIGN_IN_STALE, "")));
    }
}
