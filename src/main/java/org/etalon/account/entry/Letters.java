/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.etalon.account.AccountProblem;
import org.etalon.account.Profile;
import org.etalon.account.pause.Attempts;
import org.etalon.account.pause.Patience;
import org.etalon.core.problem.Problem;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;

/** Letters that strangers ask for: not so many that they would fill a person's letter box. */
@ApplicationScoped
public class Letters {
    @Inject
    Attempts attempts;

    @Inject
    Post post;

    /** Refuses who asks for too many. */
    void checkHost(String from) {
        refuseIfAny(tooSoon(attempts.count(from, Patience.LETTER_FROM), ""));
    }

    /** Sends it; where too many went there already, nothing, and nobody is told. */
    void send(Letter letter) {
        if (attempts.count(Profile.key(letter.to().email()), Patience.LETTER_TO).isZero()) {
            post.send(letter);
        }
    }

    /** Nothing where one need not wait. */
    static List<Problem> tooSoon(Duration wait, String at) {
        return wait.isZero()
                ? List.of()
                : List.of(Problem.of(
                        AccountProblem.TOO_SOON, at, wait.plusMillis(999).toSeconds()));
    }
}
