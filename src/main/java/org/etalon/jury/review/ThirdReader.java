/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentRepository;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.platform.security.SecurityProblem;

/** One more juror is called to read a dossier, under the jury's lock. */
public final class ThirdReader {
    private ThirdReader() {}

    /**
     * @param leading who calls
     * @param due the last day for it; empty where none is set
     * @return the person who is called
     * @throws org.etalon.core.problem.RefusedException as unknown to whoever doesn't lead the jury there; once it is over; where the juror
     *     can't read it or does already; where the day is past
     */
    public static UUID call(Reader leading, UUID juror, Optional<LocalDate> due) throws SQLException {
        refuseIfAny(leading.leads() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        JuryDesk desk = leading.desk();
        desk.refuseOnceOver();
        boolean isFree = ReaderQuery.listFree(desk, leading.dossier()).stream()
                .anyMatch(each -> each.juror().equals(juror));
        refuseIfAny(isFree ? List.of() : List.of(ReviewProblem.READER_UNKNOWN.at("juror")));
        LocalDate today = desk.instant().atZone(desk.edition().zone()).toLocalDate();
        boolean past = due.filter(last -> last.isBefore(today)).isPresent();
        refuseIfAny(past ? List.of(ReviewProblem.DUE_WRONG.at("due")) : List.of());
        AssignmentRepository.add(
                desk.connection(), List.of(Assignment.first(juror, leading.dossier(), due, desk.instant())));
        UUID person = desk.juror(juror).person();
        desk.log(
                JuryStepKind.READER_CALLED,
                Optional.of(desk.person()),
                leading.dossier(),
                Map.of("juror", person.toString()));
        return person;
    }
}
