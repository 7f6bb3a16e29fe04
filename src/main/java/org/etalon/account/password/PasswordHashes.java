/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.password;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.etalon.account.AccountProblem;
import org.etalon.account.RandomToken;
import org.etalon.core.problem.Problem;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-512 and a salt of 32 bytes, the parameters within each hash. Only so many are computed at
 * once that a flood leaves the server to others; to be called outside of transactions, since it takes long.
 */
@ApplicationScoped
public class PasswordHashes {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final String BYTES = "32";
    private static final int WAIT_SECONDS = 10;

    @Inject
    Pbkdf2PasswordHash library;

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private String nobodys;

    @PostConstruct
    void set() {
        library.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", Integer.toString(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes", BYTES,
                "Pbkdf2PasswordHash.KeySizeBytes", BYTES));
        nobodys = library.generate(RandomToken.fresh().toCharArray());
    }

    /** The hash of a password; another one each time. */
    public String hash(String password) {
        return inTurn(() -> library.generate(characters(password)));
    }

    /**
     * Whether this is the password of that hash; takes as long where there is none.
     *
     * @throws org.etalon.core.problem.RefusedException with {@link AccountProblem#BUSY} where too many ask at once
     */
    public boolean isOf(Optional<String> hash, String password) {
        boolean same = inTurn(() -> library.verify(characters(password), hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    /** Whether a hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return !hash.startsWith(ALGORITHM + ":" + ITERATIONS + ":");
    }

    private static char[] characters(String password) {
        String normal = PasswordRule.normal(password);
        return normal.substring(0, Math.min(normal.length(), 2 * PasswordRule.LONGEST))
                .toCharArray();
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean mine = false;
        try {
            mine = places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            refuseIfAny(mine ? List.of() : List.of(Problem.of(AccountProblem.BUSY, "")));
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            if (mine) {
                places.release();
            }
        }
    }
}
