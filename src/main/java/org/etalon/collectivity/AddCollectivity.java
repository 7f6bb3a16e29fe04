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
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Adds a body that the directory lacks: a syndicat, an établissement, an association, an EPCI of this year. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.OPERATOR, Role.ORGANISER})
public class AddCollectivity {
    @Inject
    CollectivityRepository collectivities;

    @Inject
    Directory directory;

    @Inject
    Event<DirectoryChanged> changed;

    @Inject
    Clock clock;

    /**
     * @return the body, whose code is its SIREN
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong; where the SIREN is known, with the code of its body
     */
    public DirectoryEntry add(NewCollectivity asked) {
        var checked = new NewCollectivityCheck(directory.index().territories()).of(asked);
        refuseIfAny(checked.problems());

        collectivities.raiseVersion(clock.instant());
        String siren = checked.collectivity().siren();
        refuseIfAny(collectivities.findBySiren(siren).stream()
                .map(known -> Problem.of(
                        CollectivityProblem.SIREN_TAKEN,
                        "siren",
                        siren,
                        known.entry().name(),
                        known.entry().code()))
                .toList());

        var added = new Collectivity(checked.collectivity(), vintage());
        collectivities.add(added);
        changed.fire(new DirectoryChanged());
        return added.entry();
    }

    private String vintage() {
        return Integer.toString(clock.instant().atOffset(ZoneOffset.UTC).getYear());
    }

    /** @param collectivity as asked for, tidied */
    record Checked(NewCollectivity collectivity, List<Problem> problems) {}
}
