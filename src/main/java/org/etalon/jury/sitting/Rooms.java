/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.scoring.Scoring;
import org.etalon.jury.Juror;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignableQuery;
import org.etalon.jury.assignment.Untied;
import org.etalon.jury.decision.Decider;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.jury.decision.Deliberation;
import org.etalon.jury.decision.UnderDecision;
import org.etalon.jury.sitting.Room.Discussed;
import org.etalon.jury.sitting.Room.Item;
import org.etalon.jury.sitting.Room.Named;
import org.etalon.jury.sitting.Room.OnNow;
import org.etalon.jury.sitting.Room.Read;
import org.etalon.jury.sitting.Room.Seat;
import org.etalon.jury.sitting.Room.Standing;
import org.etalon.jury.sitting.Room.Voting;
import org.etalon.jury.sitting.vote.Ballot;
import org.etalon.jury.sitting.vote.Vote;
import org.etalon.jury.sitting.vote.VoteQuery;

/**
 * Lays the room out before one of those in it, in a number of statements that doesn't follow from how many dossiers or jurors there are.
 *
 * @param engines the engine of a questionnaire by its key
 * @param names what all who are or were in the jury are called, by their ids as jurors
 */
public record Rooms(
        SittingDesk desk, Function<String, Scoring> engines, Deliberation deliberation, Map<UUID, String> names) {
    public Room room() throws SQLException {
        var edition = desk.desk().edition();
        List<Item> agenda = agenda();
        Optional<UUID> discussed = desk.discussed();
        boolean shut = desk.sitting().flatMap(Sitting::discussed).isPresent() && discussed.isEmpty();
        return new Room(
                edition,
                engines.apply(edition.questionnaire()).questionnaire(),
                desk.sitting().map(each -> new OnNow(each.ordinal(), each.opened(), each.quorum())),
                desk.organiser(),
                desk.isAtTheTop(),
                desk.self().map(Juror::id),
                seats(),
                agenda,
                shut,
                discussed.isPresent() ? discussed(discussed.get(), agenda) : Optional.empty());
    }

    private List<Seat> seats() {
        return desk.chairing().jurors().stream()
                .filter(each -> each.declaredAt().isPresent())
                .map(each -> new Seat(
                        each.id(),
                        names.get(each.id()),
                        each.post(),
                        Optional.ofNullable(desk.present().get(each.id()))))
                .toList();
    }

    private List<Item> agenda() throws SQLException {
        if (desk.sitting().isEmpty()) {
            return List.of();
        }
        var connection = desk.desk().connection();
        Map<UUID, Assignable> known = AssignableQuery.list(
                        connection, desk.desk().key())
                .stream()
                .collect(Collectors.toMap(Assignable::dossier, each -> each));
        Map<UUID, Decision> decisions =
                DecisionQuery.list(connection, desk.desk().key());
        List<Item> items = new ArrayList<>();
        for (var each : AgendaQuery.list(connection, desk.sitting().get().id()).entrySet()) {
            UUID dossier = each.getKey();
            if (known.containsKey(dossier) && !desk.isTied(dossier)) {
                items.add(item(known.get(dossier), each.getValue(), Optional.ofNullable(decisions.get(dossier))));
            }
        }
        return items;
    }

    private Item item(Assignable dossier, Standing standing, Optional<Decision> decision) {
        boolean runs = desk.runs(dossier.dossier());
        List<String> out = runs
                ? desk.attendance().out(dossier.dossier()).stream()
                        .map(each -> names.get(each.id()))
                        .toList()
                : List.of();
        return new Item(
                dossier.dossier(),
                dossier.name().replace('\'', '\u2019'),
                dossier.kind(),
                standing,
                decision.map(each -> OptionalInt.of(each.level())).orElse(OptionalInt.empty()),
                runs,
                out);
    }

    private Optional<Discussed> discussed(UUID dossier, List<Item> agenda) throws SQLException {
        var jury = desk.desk();
        var access = Untied.find(jury.connection(), jury.person(), desk.organiser(), dossier, jury.instant());
        Optional<Item> item =
                agenda.stream().filter(each -> each.dossier().equals(dossier)).findFirst();
        if (access.isEmpty() || item.isEmpty()) {
            return Optional.empty();
        }
        var under = UnderDecision.read(new Decider(jury, dossier, access.get()), engines, List.of(deliberation));
        Attendance attendance = desk.attendance();
        return Optional.of(new Discussed(
                under,
                item.get(),
                attendance.voting(dossier).size(),
                attendance.needed(desk.on(), dossier),
                desk.runs(dossier),
                voting(dossier),
                under.basis().opinions().stream()
                        .map(each -> new Read(names.getOrDefault(each.juror(), ""), each))
                        .toList()));
    }

    private Optional<Voting> voting(UUID dossier) throws SQLException {
        Optional<Vote> last =
                VoteQuery.list(desk.desk().connection(), dossier).stream().findFirst();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Vote vote = last.get();
        List<Ballot> ballots = VoteQuery.ballots(desk.desk().connection(), vote.id());
        List<Juror> may = desk.attendance().voting(dossier);
        boolean inside = desk.self().filter(may::contains).isPresent();
        Optional<Ballot> own = ballots.stream()
                .filter(each -> vote.isOpen() || !vote.secret())
                .filter(each -> desk.self().map(Juror::id).equals(Optional.of(each.juror())))
                .findFirst();
        return Optional.of(new Voting(
                vote.secret(),
                vote.isOpen(),
                ballots.size(),
                may.size(),
                vote.isOpen() && inside,
                own,
                vote.result(),
                vote.isOpen() || vote.secret() ? List.of() : named(ballots)));
    }

    private List<Named> named(List<Ballot> ballots) {
        return ballots.stream()
                .filter(each -> names.containsKey(each.juror()))
                .map(each -> new Named(names.get(each.juror()), each))
                .toList();
    }
}
