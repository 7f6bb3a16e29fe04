/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.desk;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.core.problem.Problem;
import org.etalon.mail.queue.LetterQueued;
import org.etalon.mail.queue.LetterRepository;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An organiser decides about a letter in trouble: it is sent once more, or never. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class MendLetter {
    private static final Logger LOG = Logger.getLogger(MendLetter.class.getName());

    @Inject
    LetterRepository letters;

    @Inject
    Event<LetterQueued> queued;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws org.etalon.core.problem.RefusedException where it is not in trouble any more */
    public void retry(UUID letter) {
        refuseUnless(letters.retry(letter, clock.instant()));
        log("sent again", letter);
        queued.fire(new LetterQueued());
    }

    /** @throws org.etalon.core.problem.RefusedException where it is not in trouble any more */
    public void cancel(UUID letter) {
        refuseUnless(letters.cancel(letter));
        log("deleted", letter);
    }

    private void log(String what, UUID letter) {
        LOG.log(Level.INFO, "letter {0} in trouble {1} by {2}", new Object[] {
            letter, what, caller.person().person()
        });
    }

    private static void refuseUnless(boolean done) {
        refuseIfAny(done ? List.of() : List.of(Problem.of(DeskProblem.LETTER_MENDED, "")));
    }
}
