/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assigned.AssignmentQuery;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.decision.Decider;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.jury.decision.Opinion;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.recusal.Chairing;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.security.SecurityProblem;

/**
 * An appeal before somebody whom nothing ties to its dossier: a reader, whoever leads the jury there, or an organiser.
 *
 * @param under the dossier as it was decided
 * @param readers on appeal
 * @param free who could read it too, see {@link AppealQuery#free}; nobody once it is decided
 */
public record AppealDesk(
        Decider decider,
        UnderReview under,
        Appeal appeal,
        List<Rereader> readers,
        Map<UUID, Integer> free,
        Decision decision) {
    /**
     * @param engines the engine of a questionnaire by its key
     * @throws org.etalon.core.problem.RefusedException as unknown, where nobody appealed
     */
    public static AppealDesk at(Decider decider, Function<String, Scoring> engines) throws SQLException {
        var desk = decider.desk();
        var index = engines.apply(desk.edition().questionnaire()).index();
        Optional<Appeal> appeal = AppealQuery.find(desk.connection(), decider.dossier(), index);
        refuseIfAny(appeal.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return new AppealDesk(
                decider,
                UnderReview.read(decider.reader(), engines),
                appeal.get(),
                AppealQuery.readers(desk.connection(), decider.dossier()),
                appeal.get().settled().isEmpty()
                        ? AppealQuery.free(desk, decider.dossier(), leader(decider))
                        : Map.of(),
                DecisionQuery.find(desk.connection(), decider.dossier()).orElseThrow());
    }

    /** Who decides: where organisers look on, the juror who leads there. */
    private static UUID leader(Decider decider) throws SQLException {
        var desk = decider.desk();
        var recusals = RecusalQuery.list(desk.connection(), desk.key());
        return new Chairing(desk.jurors(), recusals)
                .leader(decider.dossier())
                .map(Juror::person)
                .orElse(desk.person());
    }

    /** Whether nobody reads it, and nobody in the jury could. */
    public boolean isWithoutReaders() {
        return appeal.settled().isEmpty() && readers.isEmpty() && free.isEmpty();
    }

    public AppealState state() {
        return AppealState.of(appeal, readers);
    }

    /** Whether it is for who looks to assign and decide. */
    public boolean isLeading() {
        return decider.access().leads() && appeal.settled().isEmpty();
    }

    /** Whether who looks may see what readers on appeal have handed in: not before they have, where they read on appeal themselves. */
    public boolean isTold() {
        return readers.stream()
                .noneMatch(each -> !each.done() && decider.access().juror().equals(Optional.of(each.juror())));
    }

    /** What readers on appeal have handed in carries; empty before any has. */
    public Optional<Proposal> proposal() throws SQLException {
        List<Opinion> readings = new ArrayList<>();
        for (Review review : ReviewQuery.listOnAppeal(decider.desk().connection(), decider.dossier())) {
            readings.add(Opinion.of(under, review));
        }
        return readings.isEmpty() || !isTold()
                ? Optional.empty()
                : Optional.of(Proposal.of(under.declared(), readings));
    }

    /**
     * Says who is to read it, under the jury's lock: these, and no others.
     *
     * @param jurors their ids
     * @param due the last day for those who are new; empty where none is set
     * @param started whether this started from this version
     * @return those who are new
     * @throws org.etalon.core.problem.RefusedException to whoever doesn't lead the jury there; once it is decided; where somebody else was
     *     first; where nobody is named, or somebody who can't read it; where somebody who has handed in is not; where the day is past
     */
    public List<Juror> assign(Set<UUID> jurors, Optional<LocalDate> due, LongPredicate started) throws SQLException {
        refuseUnlessLeading(started);
        refuseIfAny(problems(jurors, due));
        JuryDesk desk = decider.desk();
        Set<UUID> before = readers.stream().map(Rereader::juror).collect(Collectors.toSet());
        List<Juror> added = desk.jurors().stream()
                .filter(each -> jurors.contains(each.id()) && !before.contains(each.id()))
                .toList();
        if (added.isEmpty() && jurors.equals(before)) {
            return added;
        }
        lift(jurors);
        List<Assignment> assignments = added.stream()
                .map(each -> Assignment.first(each.id(), decider.dossier(), due, desk.instant()))
                .toList();
        AppealRepository.assign(desk.connection(), appeal, assignments);
        AppealRepository.raise(desk.connection(), appeal.assigned());
        log(added, due);
        return added;
    }

    private List<Problem> problems(Set<UUID> jurors, Optional<LocalDate> due) {
        List<Problem> problems = new ArrayList<>();
        Set<UUID> able = new HashSet<>(free.keySet());
        readers.forEach(each -> able.add(each.juror()));
        if (jurors.isEmpty()) {
            problems.add(AppealProblem.APPEAL_READERS_NONE.at("readers"));
        } else if (!able.containsAll(jurors)) {
            problems.add(AppealProblem.APPEAL_READER_UNKNOWN.at("readers"));
        }
        if (readers.stream().anyMatch(each -> each.done() && !jurors.contains(each.juror()))) {
            problems.add(AppealProblem.APPEAL_READER_DONE.at("readers"));
        }
        JuryDesk desk = decider.desk();
        LocalDate today = desk.instant().atZone(desk.edition().zone()).toLocalDate();
        if (due.filter(last -> last.isBefore(today)).isPresent()) {
            problems.add(AppealProblem.APPEAL_DUE_WRONG.at("due"));
        }
        return problems;
    }

    private void lift(Set<UUID> jurors) throws SQLException {
        JuryDesk desk = decider.desk();
        var lifting = new Lifting(desk.connection(), Optional.of(desk.person()), desk.instant());
        for (Juror juror : desk.jurors()) {
            boolean lifted =
                    readers.stream().anyMatch(each -> each.juror().equals(juror.id())) && !jurors.contains(juror.id());
            if (lifted) {
                lifting.lift(
                        juror,
                        AssignmentQuery.list(desk.connection(), desk.key(), desk.instant()).stream()
                                .filter(each -> each.juror().equals(juror.id())
                                        && each.dossier().equals(decider.dossier()))
                                .toList(),
                        Lifting.Because.SHARED_ANEW);
            }
        }
    }

    private void log(List<Juror> added, Optional<LocalDate> due) throws SQLException {
        if (!added.isEmpty()) {
            JuryDesk desk = decider.desk();
            desk.log(
                    JuryStepKind.APPEAL_ASSIGNED,
                    Optional.of(desk.person()),
                    decider.dossier(),
                    Map.of(
                            "appeal", appeal.id().toString(),
                            "due", due.map(LocalDate::toString).orElse(""),
                            "readers",
                                    added.stream()
                                            .map(each -> each.person().toString())
                                            .toList()));
        }
    }

    void refuseUnlessLeading(LongPredicate started) {
        refuseIfAny(decider.access().leads() ? List.of() : List.of(AppealProblem.APPEAL_NOT_YOURS.at("")));
        refuseIfAny(appeal.settled().isEmpty() ? List.of() : List.of(AppealProblem.APPEAL_DECIDED.at("")));
        refuseIfAny(started.test(appeal.version()) ? List.of() : List.of(AppealProblem.APPEAL_STALE.at("")));
    }
}
