/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentRepository;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.log.JuryStepKind;

/** Writes changes and their steps of the log, under the jury's lock. */
final class Applying {
    private Applying() {}

    /** @param changes without a problem */
    static void apply(JuryDesk desk, Changes changes) throws SQLException {
        var lifting = new Lifting(desk.connection(), Optional.of(desk.person()), desk.instant());
        for (Juror juror : changes.board().jurors()) {
            lifting.lift(juror, of(juror, changes.lifted().stream()), Lifting.Because.SHARED_ANEW);
        }
        AssignmentRepository.add(desk.connection(), changes.added());
        AssignmentRepository.change(desk.connection(), changes.moved());
        for (Juror juror : changes.board().jurors()) {
            log(desk, juror, of(juror, Stream.concat(changes.added().stream(), changes.moved().stream())));
        }
    }

    static List<Assignment> of(Juror juror, Stream<Assignment> assignments) {
        return assignments.filter(each -> each.juror().equals(juror.id())).toList();
    }

    /** One step for all dossiers of a juror with the same last day. */
    private static void log(JuryDesk desk, Juror juror, List<Assignment> given) throws SQLException {
        Map<String, List<String>> byDay = given.stream()
                .collect(Collectors.groupingBy(
                        each -> each.dueOn().map(LocalDate::toString).orElse(""),
                        TreeMap::new,
                        Collectors.mapping(each -> each.dossier().toString(), Collectors.toList())));
        for (var day : byDay.entrySet()) {
            desk.log(
                    JuryStepKind.DOSSIERS_ASSIGNED,
                    Map.of(
                            "juror", juror.person().toString(),
                            "due", day.getKey(),
                            "dossiers", day.getValue().stream().sorted().toList()));
        }
    }
}
