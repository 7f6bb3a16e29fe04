/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.etalon.account.RandomToken;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** What can be done with sessions: open one for somebody who has shown who they are, look at one's own and end them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class Sessions {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    SessionRepository sessions;

    @Inject
    TokenRepository tokens;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Opens one. Who calls this has seen the person's password, or better.
     *
     * @return what the cookie says
     */
    @AllowedTo(Role.EVERYBODY)
    public String open(UUID person, String userAgent) {
        String token = RandomToken.fresh();
        sessions.removeOld(person, clock.instant());
        sessions.add(new PersonSession(person, token, Device.of(userAgent), clock.instant()));
        return token;
    }

    /** The caller's own, the last used first. */
    public List<SessionRow> list() {
        return sessions.listOpen(caller.person().person(), clock.instant());
    }

    /**
     * Ends one of the caller's.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, if it is not theirs
     */
    public void end(UUID session) {
        int ended = sessions.end(caller.person().person(), session, clock.instant());
        refuseIfAny(ended == 0 ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
    }

    /** Ends all of the caller's but the one at hand. */
    public void endOthers() {
        Identity person = caller.person();
        sessions.endOthers(person.person(), person.session(), clock.instant());
    }

    /** Ends the one at hand, if there is one. */
    @AllowedTo(Role.EVERYBODY)
    public void signOut() {
        caller.identity().ifPresent(person -> sessions.end(person.person(), person.session(), clock.instant()));
        caller.changed();
    }

    /** Ends all of somebody's who has another password now, but for the one at hand; tokens of programs too. */
    @AllowedTo(Role.EVERYBODY)
    public void endAll(UUID person) {
        UUID kept = caller.identity().map(Identity::session).orElse(NONE);
        sessions.endOthers(person, kept, clock.instant());
        tokens.removeAll(person);
    }

    /** Erases all of the caller's, who leaves. */
    public void erase() {
        tokens.removeAll(caller.person().person());
        sessions.removeAll(caller.person().person());
        caller.changed();
    }
}
