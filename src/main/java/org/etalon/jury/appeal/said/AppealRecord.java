/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.said;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.jury.appeal.AppealDesk;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.log.JuryStepKind;

/**
 * What the log of a jury tells of an appeal.
 *
 * @param steps the first first; at least that it was filed
 * @param people what persons are called, by id
 */
public record AppealRecord(AppealDesk appealing, List<JuryStep> steps, Map<UUID, String> people) {
    private static final Set<String> TOLD = Set.of(
                    JuryStepKind.APPEAL_FILED,
                    JuryStepKind.APPEAL_ASSIGNED,
                    JuryStepKind.ASSIGNMENT_LIFTED,
                    JuryStepKind.REVIEW_HANDED_IN,
                    JuryStepKind.APPEAL_DECIDED)
            .stream()
            .map(JuryStepKind::key)
            .collect(Collectors.toSet());

    public AppealRecord {
        steps = List.copyOf(steps);
        people = Map.copyOf(people);
    }

    /** @param names what persons are called */
    static AppealRecord of(AppealDesk appealing, Function<Set<UUID>, Map<UUID, String>> names) throws SQLException {
        var desk = appealing.decider().desk();
        List<JuryStep> all = JuryLog.list(desk.connection(), desk.key()).stream()
                .filter(each ->
                        each.dossier().equals(Optional.of(appealing.decider().dossier())))
                .filter(each -> TOLD.contains(each.kind()))
                .dropWhile(each -> !each.kind().equals(JuryStepKind.APPEAL_FILED.key()))
                .toList();
        Set<UUID> persons = new HashSet<>();
        all.forEach(each -> each.person().ifPresent(persons::add));
        desk.jurors().forEach(each -> persons.add(each.person()));
        return new AppealRecord(appealing, all, names.apply(persons));
    }
}
