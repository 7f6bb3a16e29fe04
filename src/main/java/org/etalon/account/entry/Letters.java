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

    /**
     * To be asked before anything else, since it is counted in transactions of its own.
     *
     * @param from the network address that asks
     * @return whether a letter may go to this address; where too many went there already nothing is sent, and nobody is told
     * @throws org.etalon.core.problem.RefusedException if too many asked from there
     */
    public boolean mayGo(String from, String email) {
        refuseIfAny(tooSoon(attempts.count(from, Patience.LETTER_FROM), ""));
        return attempts.count(Profile.key(email), Patience.LETTER_TO).isZero();
    }

    public void send(Letter letter) {
        post.send(letter);
    }

    /** Nothing where one need not wait. */
    public static List<Problem> tooSoon(Duration wait, String at) {
        return wait.isZero()
                ? List.of()
                : List.of(Problem.of(
                        AccountProblem.TOO_SOON, at, wait.plusMillis(999).toSeconds()));
    }
}
