/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.account.AccountOccasion;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.account.Profile;
import org.etalon.account.RandomToken;
import org.etalon.account.link.AccountLink;
import org.etalon.account.link.LinkKind;
import org.etalon.account.link.LinkRepository;
import org.etalon.account.password.PasswordHashes;
import org.etalon.account.password.PasswordRule;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Somebody asks for an account: a letter tells how to open it, or that there is one. The answer is the same for both. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class SignUp {
    @Inject
    PersonRepository persons;

    @Inject
    LinkRepository links;

    @Inject
    PasswordHashes hashes;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /**
     * @param from the network address that asks
     * @param onward the address on this site at which the new person goes on; may be empty
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong, or if too many asked from there
     */
    public void ask(Profile profile, String password, String from, String onward) {
        refuseIfAny(Stream.concat(
                        profile.problems().stream(), PasswordRule.problems(password, "password", profile).stream())
                .toList());
        boolean mayGo = letters.mayGo(from, profile.email());
        String hash = hashes.hash(password);
        String token = RandomToken.fresh();
        Optional<Person> known = persons.findByEmail(profile.email());
        links.removeExpired(clock.instant());
        links.add(AccountLink.signUp(token, profile, hash, clock.instant()));
        if (mayGo) {
            letters.send(
                    known.map(person -> Letter.of(AccountOccasion.ALREADY, person.addressee(), "/account/forgotten"))
                            .orElseGet(() -> confirming(profile, token, onward)));
        }
    }

    private static Letter confirming(Profile profile, String token, String onward) {
        String to = onward.isEmpty() ? "" : "&to=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
        return Letter.of(
                AccountOccasion.CONFIRM,
                new Addressee(profile.email(), profile.name(), java.util.Locale.forLanguageTag(profile.language())),
                "/account/confirm?token=" + token + to,
                LinkKind.SIGN_UP.holds().toHours());
    }
}
