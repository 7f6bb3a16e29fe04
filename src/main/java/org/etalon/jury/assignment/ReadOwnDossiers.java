/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.assignment.Share;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentQuery;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Jurors read what they are to read. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadOwnDossiers {
    @Inject
    JuryDesks desks;

    @Inject
    @Any
    Instance<Readings> readings;

    /** @param dossiers the most urgent first: late, then by day, then by name; what is done last */
    public record OwnDossiers(EditionPlan edition, Juror juror, List<OwnDossier> dossiers) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    public OwnDossiers read(String edition) {
        return desks.at(edition, desk -> {
            Map<Share, ReadingState> states = new HashMap<>();
            for (Readings each : readings) {
                states.putAll(each.list(desk.connection(), edition));
            }
            return read(desk, states);
        });
    }

    static OwnDossiers read(JuryDesk desk, Map<Share, ReadingState> states) throws SQLException {
        Juror juror = desk.self();
        Map<UUID, Assignable> known = AssignableQuery.list(desk.connection(), desk.key()).stream()
                .collect(Collectors.toMap(Assignable::dossier, each -> each));
        Set<UUID> tied = RecusalQuery.list(desk.connection(), desk.key()).stream()
                .filter(each -> each.juror().equals(juror.id()) && each.state().isHolding())
                .map(each -> each.dossier())
                .collect(Collectors.toSet());
        LocalDate today = desk.instant().atZone(desk.edition().zone()).toLocalDate();
        List<OwnDossier> own = new ArrayList<>();
        for (Assignment each : AssignmentQuery.list(desk.connection(), desk.key(), desk.instant())) {
            UUID dossier = each.dossier();
            if (each.juror().equals(juror.id()) && known.containsKey(dossier) && !tied.contains(dossier)) {
                var state = states.getOrDefault(new Share(juror.id(), dossier), ReadingState.TO_READ);
                boolean late = state != ReadingState.DONE
                        && each.dueOn().filter(today::isAfter).isPresent();
                own.add(new OwnDossier(known.get(dossier), each.dueOn(), state, late));
            }
        }
        own.sort(Comparator.comparing((OwnDossier each) -> each.state() == ReadingState.DONE)
                .thenComparing(each -> each.dueOn().orElse(LocalDate.MAX))
                .thenComparing(each -> each.dossier().name()));
        return new OwnDossiers(desk.edition(), juror, own);
    }
}
