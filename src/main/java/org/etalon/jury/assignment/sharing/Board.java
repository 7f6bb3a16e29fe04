/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.assignment.Candidacy;
import org.etalon.core.assignment.Hindrance;
import org.etalon.core.assignment.Reader;
import org.etalon.core.assignment.Share;
import org.etalon.core.assignment.Sharing;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Absence;
import org.etalon.jury.Juror;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.ReadingState;

/**
 * An edition's jury as whoever shares its dossiers out may see it: dossiers for which they don't lead the jury are left out, and with them
 * all that is about them.
 *
 * @param today by the edition's clocks
 * @param early whether the edition has not closed yet, so that nothing is there to share out
 * @param hidden how many dossiers are left out; so many places are left in each juror's limit for whoever shares those out, so that
 *     nothing tells whether they are taken
 * @param names what the jurors are called, by their ids
 * @param dossiers by name
 * @param tied what ties jurors to these dossiers, and holds
 * @param states how far they are; where nothing is said, they have it to read
 * @param domains of the questionnaire
 */
public record Board(
        EditionPlan edition,
        LocalDate today,
        boolean early,
        int least,
        int hidden,
        List<Juror> jurors,
        Map<UUID, String> names,
        List<Assignable> dossiers,
        Set<Share> tied,
        List<Assignment> assignments,
        Map<Share, ReadingState> states,
        Set<String> domains) {
    public Board {
        jurors = List.copyOf(jurors);
        names = Map.copyOf(names);
        dossiers = List.copyOf(dossiers);
        tied = Set.copyOf(tied);
        assignments = List.copyOf(assignments);
        states = Map.copyOf(states);
        domains = Set.copyOf(domains);
    }

    /** Another one wherever something that can be changed here has changed. */
    public long version() {
        // no secret: two people at once are to be told apart, nothing more
        long version = least;
        for (Assignment each : assignments) {
            version = 31 * version + each.id().getLeastSignificantBits() + each.version();
        }
        return version & Long.MAX_VALUE;
    }

    public Optional<Juror> juror(UUID id) {
        return jurors.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Assignable> dossier(UUID id) {
        return dossiers.stream().filter(each -> each.dossier().equals(id)).findFirst();
    }

    /** Who is to read a dossier, the oldest first. */
    public List<Assignment> of(UUID dossier) {
        return assignments.stream()
                .filter(each -> each.dossier().equals(dossier))
                .toList();
    }

    public ReadingState state(UUID juror, UUID dossier) {
        return states.getOrDefault(new Share(juror, dossier), ReadingState.TO_READ);
    }

    /** How many of these dossiers a juror takes; empty where they set no limit. */
    public Optional<Integer> most(Juror juror) {
        return juror.profile().most().map(limit -> Math.max(0, limit - hidden));
    }

    /** All that stands. */
    public Set<Share> shares() {
        return shares(assignments);
    }

    static Set<Share> shares(Collection<Assignment> assignments) {
        return assignments.stream()
                .map(each -> new Share(each.juror(), each.dossier()))
                .collect(Collectors.toSet());
    }

    /** @param due the last day to read in, by which one can be away all the time */
    public Sharing sharing(Collection<Assignable> among, Set<Share> kept, Optional<LocalDate> due) {
        return new Sharing(
                jurors.stream().map(juror -> reader(juror, due)).toList(),
                among.stream()
                        .map(each -> new Candidacy(each.dossier(), each.kind()))
                        .toList(),
                domains,
                tied,
                kept,
                least);
    }

    private Reader reader(Juror juror, Optional<LocalDate> due) {
        Optional<Hindrance> hindered = juror.declaredAt().isEmpty()
                ? Optional.of(Hindrance.UNDECLARED)
                : due.filter(day -> isAway(juror, day)).map(day -> Hindrance.AWAY);
        return new Reader(juror.id(), juror.profile().domains(), most(juror), hindered);
    }

    /** Whether a juror is away from today to this day, without a day between. */
    private boolean isAway(Juror juror, LocalDate due) {
        LocalDate day = today;
        while (!day.isAfter(due)) {
            LocalDate asked = day;
            Optional<Absence> absence = juror.profile().absences().stream()
                    .filter(each -> !each.first().isAfter(asked) && !each.last().isBefore(asked))
                    .findFirst();
            if (absence.isEmpty()) {
                return false;
            }
            day = absence.get().last().plusDays(1);
        }
        return true;
    }
}
