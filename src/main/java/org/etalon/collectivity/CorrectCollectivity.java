/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Corrects a body that was added by hand, or says that it is no more; all others are corrected where their file comes from. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.OPERATOR, Role.ORGANISER})
public class CorrectCollectivity {
    @Inject
    CollectivityRepository collectivities;

    @Inject
    Directory directory;

    @Inject
    Event<DirectoryChanged> changed;

    @Inject
    Clock clock;

    /**
     * @param asked as it shall be from now on; its SIREN is its code and stays
     * @param gone whether it is no more: its page stays, since dossiers refer to it, but nobody can begin one
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong; where there is no such body, or it was not added by hand
     */
    public DirectoryEntry correct(NewCollectivity asked, boolean gone) {
        collectivities.raiseVersion(clock.instant());
        Collectivity body = collectivities
                .find(asked.siren())
                .orElseThrow(() -> new RefusedException(List.of(Problem.of(CollectivityProblem.BODY_UNKNOWN, "code"))));
        DirectoryEntry before = body.entry();
        refuseIfAny(
                before.source().equals(DirectoryEntry.ORGANISER)
                        ? List.of()
                        : List.of(Problem.of(CollectivityProblem.BODY_OF_FILE, "code")));
        var checked = new NewCollectivityCheck(directory.index().territories()).of(asked);
        refuseIfAny(checked.problems());

        String vintage =
                Integer.toString(clock.instant().atOffset(ZoneOffset.UTC).getYear());
        body.correct(checked.collectivity(), gone, vintage);
        Correction.list(before, body.entry())
                .forEach(correction -> collectivities.remember(before.code(), vintage, correction, clock.instant()));
        changed.fire(new DirectoryChanged());
        return body.entry();
    }
}
