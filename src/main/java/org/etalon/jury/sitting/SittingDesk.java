/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignableQuery;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.recusal.Chairing;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.platform.security.SecurityProblem;

/**
 * Somebody in the room of an edition's jury, or at its door, in one transaction.
 *
 * @param organiser whether they are one
 * @param self as which juror; empty for organisers who are none
 * @param sitting the one that is on, if one is
 * @param present since when jurors are in the room
 */
public record SittingDesk(
        JuryDesk desk,
        boolean organiser,
        Optional<Juror> self,
        Chairing chairing,
        Optional<Sitting> sitting,
        Map<UUID, Instant> present) {
    private static final int QUORUM_MOST = 999;

    /** @throws org.etalon.core.problem.RefusedException as unknown to all but organisers and jurors who have said what ties them */
    public static SittingDesk at(JuryDesk desk, boolean organiser) throws SQLException {
        var chairing = new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key()));
        Optional<Juror> self = chairing.jurors().stream()
                .filter(each -> each.person().equals(desk.person()))
                .findFirst();
        boolean closed = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) >= 0;
        boolean enters = organiser
                || closed && self.filter(each -> each.declaredAt().isPresent()).isPresent();
        refuseIfAny(enters ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        Optional<Sitting> sitting = SittingQuery.findOpen(desk.connection(), desk.key());
        Map<UUID, Instant> present = sitting.isPresent()
                ? SittingQuery.present(desk.connection(), sitting.get().id())
                : Map.<UUID, Instant>of();
        return new SittingDesk(desk, organiser, self, chairing, sitting, present);
    }

    public Attendance attendance() {
        return new Attendance(chairing, present.keySet());
    }

    /** Whether something ties who is here to a dossier. */
    public boolean isTied(UUID dossier) {
        return self.filter(each -> chairing.isTied(each, dossier)).isPresent();
    }

    /** Whether who is here opens and closes sittings, and says who is in the room. */
    public boolean isAtTheTop() {
        return organiser || chairing.isAtTheTop(desk.person());
    }

    /** Whether who is here takes a dossier up, puts it away and has it voted on. */
    public boolean runs(UUID dossier) {
        return !isTied(dossier) && (organiser || chairing.isLed(dossier, desk.person(), false));
    }

    /** The dossier under discussion, unless something ties who is here to it. */
    public Optional<UUID> discussed() {
        return sitting.flatMap(Sitting::discussed).filter(each -> !isTied(each));
    }

    /** The jury sits, with all admissible dossiers on which nothing is decided. @param quorum as it was sent; empty for half */
    public void open(String quorum) throws SQLException {
        refuseUnlessAtTheTop();
        desk.refuseOnceOver();
        refuseIfAny(sitting.isEmpty() ? List.of() : List.of(SittingProblem.SITTING_THERE.at("")));
        int ordinal = SittingQuery.list(desk.connection(), desk.key()).size() + 1;
        var opened = new Sitting(
                UUID.randomUUID(),
                desk.key(),
                ordinal,
                desk.instant(),
                Optional.empty(),
                read(quorum),
                Optional.empty());
        SittingRepository.add(desk.connection(), opened, desk.person());
        List<UUID> agenda = agenda();
        SittingRepository.list(desk.connection(), opened.id(), agenda, 1);
        Map<String, Object> what = new HashMap<>();
        what.put("sitting", ordinal);
        what.put("dossiers", agenda.stream().map(UUID::toString).toList());
        opened.quorum().ifPresent(set -> what.put("quorum", set));
        desk.log(JuryStepKind.SITTING_OPENED, what);
    }

    private OptionalInt read(String quorum) throws SQLException {
        if (quorum.isBlank()) {
            return OptionalInt.empty();
        }
        refuseIfAny(organiser ? List.of() : List.of(SittingProblem.QUORUM_NOT_YOURS.at("quorum")));
        int most = Math.max(1, Math.min(QUORUM_MOST, desk.jurors().size()));
        boolean number = quorum.strip().matches("[1-9][0-9]{0,2}") && Integer.parseInt(quorum.strip()) <= most;
        refuseIfAny(number ? List.of() : List.of(SittingProblem.QUORUM_WRONG.at("quorum", most)));
        return OptionalInt.of(Integer.parseInt(quorum.strip()));
    }

    private List<UUID> agenda() throws SQLException {
        Set<UUID> decided = DecisionQuery.list(desk.connection(), desk.key()).keySet();
        List<Agenda.Item> items = AssignableQuery.list(desk.connection(), desk.key()).stream()
                .filter(each -> !decided.contains(each.dossier()))
                .map(this::item)
                .toList();
        return Agenda.order(items, chairing.jurors().size()).stream()
                .map(Agenda.Item::dossier)
                .toList();
    }

    private Agenda.Item item(Assignable dossier) {
        BitSet tied = new BitSet();
        for (int at = 0; at < chairing.jurors().size(); at++) {
            tied.set(at, chairing.isTied(chairing.jurors().get(at), dossier.dossier()));
        }
        return new Agenda.Item(dossier.dossier(), dossier.name(), tied);
    }

    /** Everybody goes. @throws org.etalon.core.problem.RefusedException while a dossier is under discussion */
    public void close() throws SQLException {
        refuseUnlessAtTheTop();
        Sitting on = on();
        refuseIfAny(on.discussed().isEmpty() ? List.of() : List.of(SittingProblem.SITTING_BUSY.at("")));
        SittingRepository.close(desk.connection(), on.id(), desk.instant());
        desk.log(JuryStepKind.SITTING_CLOSED, Map.of("sitting", on.ordinal()));
    }

    /**
     * A juror comes or goes; where they are there already, or not, nothing changes.
     *
     * @param juror empty for who is here
     */
    public void attend(Optional<UUID> juror, boolean there) throws SQLException {
        Sitting on = on();
        Optional<Juror> who = juror.isEmpty()
                ? self
                : chairing.jurors().stream()
                        .filter(each -> each.id().equals(juror.get()))
                        .filter(each -> isAtTheTop() || self.equals(Optional.of(each)))
                        .findFirst();
        boolean placed = who.filter(each -> each.declaredAt().isPresent()).isPresent();
        refuseIfAny(placed ? List.of() : List.of(SittingProblem.JUROR_NO_PLACE.at("")));
        UUID id = who.get().id();
        if (present.containsKey(id) == there) {
            return;
        }
        if (there) {
            desk.refuseOnceOver();
            SittingRepository.arrive(desk.connection(), on.id(), id, desk.instant());
        } else {
            SittingRepository.go(desk.connection(), on.id(), id);
        }
        desk.log(
                there ? JuryStepKind.JUROR_ARRIVED : JuryStepKind.JUROR_WENT,
                Map.of("sitting", on.ordinal(), "juror", who.get().person().toString()));
    }

    /** The sitting that is on. @throws org.etalon.core.problem.RefusedException where none is */
    public Sitting on() {
        refuseIfAny(sitting.isPresent() ? List.of() : List.of(SittingProblem.SITTING_NONE.at("")));
        return sitting.get();
    }

    private void refuseUnlessAtTheTop() {
        refuseIfAny(isAtTheTop() ? List.of() : List.of(SittingProblem.SITTING_NOT_YOURS.at("")));
    }
}
