/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Second factors of persons, whom whoever calls this has already asked who they are. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class Factors {
    private static final int CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    FactorRepository factors;

    @Inject
    Sealed sealed;

    @Inject
    Clock clock;

    /** Whether a code is asked of this person. */
    public boolean isOn(UUID person) {
        return factors.find(person).filter(PersonFactor::isConfirmed).isPresent();
    }

    /** How many recovery codes are left. */
    public int countRecovery(UUID person) {
        return factors.countRecovery(person);
    }

    /** The secret of a factor that is being set up, in Base32; empty where none is. */
    public Optional<String> findSecret(UUID person) {
        return factors.find(person)
                .filter(factor -> !factor.isConfirmed())
                .map(factor -> Base32.of(sealed.open(factor.secret(), person)));
    }

    /** Begins to set one up, anew where it had been begun; one that is on stays. */
    public void begin(UUID person) {
        if (isOn(person)) {
            return;
        }
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        factors.remove(person);
        factors.add(new PersonFactor(person, sealed.seal(secret, person)));
    }

    /**
     * Turns on what has been set up.
     *
     * @param code the first that the telephone shows
     * @return the recovery codes, told this once; none where the code is wrong or nothing is being set up
     */
    public List<String> confirm(UUID person, String code) {
        if (isOn(person) || !isCode(person, code)) {
            return List.of();
        }
        factors.confirm(person, clock.instant());
        List<String> codes = Stream.generate(Factors::recoveryCode).limit(CODES).toList();
        codes.forEach(each -> factors.addRecovery(person, sealed.print(each, person)));
        return codes;
    }

    /** Whether this is the telephone's code or a recovery code; either opens once. */
    public boolean accepts(UUID person, String code) {
        return isOn(person) && (isCode(person, code) || factors.useRecovery(person, sealed.print(code, person)));
    }

    public void remove(UUID person) {
        factors.remove(person);
    }

    private boolean isCode(UUID person, String code) {
        String digits = code.replaceAll("\\s", "");
        Optional<PersonFactor> factor = factors.find(person);
        if (factor.isEmpty() || !digits.matches("[0-9]{6}")) {
            return false;
        }
        byte[] secret = sealed.open(factor.get().secret(), person);
        OptionalLong step =
                Totp.find(secret, digits, clock.instant(), factor.get().lastStep());
        return step.isPresent() && factors.use(person, step.getAsLong());
    }

    /** Fifty random bits. */
    private static String recoveryCode() {
        byte[] bytes = new byte[7];
        RANDOM.nextBytes(bytes);
        String text = Base32.of(bytes).toLowerCase(java.util.Locale.ROOT);
        return text.substring(0, 5) + "-" + text.substring(5, 10);
    }
}
