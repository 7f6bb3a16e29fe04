/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.core.assignment.Share;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Domain;
import org.etalon.dossier.DossierEngines;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryProblem;
import org.etalon.jury.assigned.AssignmentQuery;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignableQuery;
import org.etalon.jury.assignment.ReadingState;
import org.etalon.jury.assignment.Readings;
import org.etalon.jury.recusal.Chairing;
import org.etalon.jury.recusal.Recusal;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Lays out what whoever is at a desk may see of a jury's sharing out. */
@ApplicationScoped
class Boards {
    @Inject
    PersonNames names;

    @Inject
    DossierEngines engines;

    @Inject
    @Any
    Instance<Readings> readings;

    @Inject
    Caller caller;

    /**
     * Organisers see all dossiers but those to which they are tied themselves; chairs and deputies those for which they lead the jury.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown to all others; to chairs and deputies before the edition has closed
     */
    Board open(JuryDesk desk, Locale language) throws SQLException {
        Map<Share, ReadingState> states = new HashMap<>();
        for (Readings each : readings) {
            states.putAll(each.list(desk.connection(), desk.key()));
        }
        Set<String> domains = engines.get(desk.edition().questionnaire()).questionnaire().domains().stream()
                .map(Domain::id)
                .collect(Collectors.toSet());
        return of(desk, caller.may(Role.ORGANISER), persons -> names.list(persons, language), states, domains);
    }

    static Board of(
            JuryDesk desk,
            boolean organiser,
            Function<Collection<UUID>, Map<UUID, String>> names,
            Map<Share, ReadingState> states,
            Set<String> domains)
            throws SQLException {
        var chairing = new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key()));
        boolean early = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) < 0;
        refuse(desk, chairing, organiser, early);
        List<Assignable> all = early ? List.of() : AssignableQuery.list(desk.connection(), desk.key());
        Predicate<UUID> led = led(desk, chairing, organiser);
        List<Assignable> seen =
                all.stream().filter(each -> led.test(each.dossier())).toList();
        Set<UUID> ids = seen.stream().map(Assignable::dossier).collect(Collectors.toSet());
        Map<UUID, String> called =
                names.apply(chairing.jurors().stream().map(Juror::person).toList());
        return new Board(
                desk.edition(),
                desk.instant().atZone(desk.edition().zone()).toLocalDate(),
                early,
                AssignmentQuery.least(desk.connection(), desk.key()),
                all.size() - seen.size(),
                chairing.jurors(),
                chairing.jurors().stream()
                        .collect(Collectors.toMap(Juror::id, juror -> called.getOrDefault(juror.person(), ""))),
                seen,
                tied(chairing, ids),
                AssignmentQuery.list(desk.connection(), desk.key(), desk.instant()).stream()
                        .filter(each -> ids.contains(each.dossier()))
                        .toList(),
                states,
                domains);
    }

    private static void refuse(JuryDesk desk, Chairing chairing, boolean organiser, boolean early) {
        boolean may = organiser || chairing.isAtTheTop(desk.person());
        refuseIfAny(may ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        refuseIfAny(early && !organiser ? List.of(JuryProblem.TIES_TOO_EARLY.at("")) : List.of());
    }

    private static Predicate<UUID> led(JuryDesk desk, Chairing chairing, boolean organiser) {
        if (!organiser) {
            return dossier -> chairing.isLed(dossier, desk.person(), false);
        }
        Set<UUID> own = chairing.jurors().stream()
                .filter(juror -> juror.person().equals(desk.person()))
                .map(Juror::id)
                .collect(Collectors.toSet());
        Set<UUID> tied = chairing.recusals().stream()
                .filter(each -> own.contains(each.juror()) && each.state().isHolding())
                .map(Recusal::dossier)
                .collect(Collectors.toSet());
        return dossier -> !tied.contains(dossier);
    }

    private static Set<Share> tied(Chairing chairing, Set<UUID> dossiers) {
        return chairing.recusals().stream()
                .filter(each -> each.state().isHolding() && dossiers.contains(each.dossier()))
                .map(each -> new Share(each.juror(), each.dossier()))
                .collect(Collectors.toSet());
    }
}
