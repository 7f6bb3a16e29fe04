/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.assignment.Allotment;
import org.etalon.core.assignment.Hindrance;
import org.etalon.core.assignment.Outcome;
import org.etalon.core.assignment.Reader;
import org.etalon.core.assignment.Share;
import org.etalon.core.assignment.Sharing;
import org.etalon.core.assignment.Shortage;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.ReadingState;
import org.etalon.platform.flow.CheapestFlow;

/**
 * Shares out by itself what is left to be shared out.
 *
 * @param due the last day for what is given
 * @param afresh whether what nobody has begun to read is shared out anew; else all that stands is kept
 * @param except dossiers that stay as they are
 */
public record Automatic(Optional<LocalDate> due, boolean afresh, Set<UUID> except)
        implements Function<Board, AssignmentWish> {
    private static final Map<Hindrance, AssignmentProblem> WHY = Map.of(
            Hindrance.RECUSED, AssignmentProblem.SHORT_RECUSED,
            Hindrance.UNDECLARED, AssignmentProblem.SHORT_UNDECLARED,
            Hindrance.AWAY, AssignmentProblem.SHORT_AWAY,
            Hindrance.FULL, AssignmentProblem.SHORT_FULL);

    public Automatic {
        except = Set.copyOf(except);
    }

    @Override
    public AssignmentWish apply(Board board) {
        boolean past = due.filter(day -> day.isBefore(board.today())).isPresent();
        refuseIfAny(past ? List.of(AssignmentProblem.DUE_WRONG.at("due")) : List.of());
        List<Assignable> among = board.dossiers().stream()
                .filter(each -> !except.contains(each.dossier()))
                .toList();
        List<Assignment> kept = board.assignments().stream()
                .filter(each -> !afresh
                        || except.contains(each.dossier())
                        || board.state(each.juror(), each.dossier()) != ReadingState.TO_READ)
                .toList();
        Sharing sharing = board.sharing(among, Board.shares(kept), due);
        Outcome outcome = Allotment.of(sharing, CheapestFlow::of);
        var wish = new AssignmentWish();
        if (outcome.isWhole()) {
            among.forEach(each -> name(wish, each.dossier(), kept, outcome.given()));
        } else {
            seats(wish, sharing, kept);
            outcome.shortages().forEach(each -> tell(wish, board, each));
        }
        return wish;
    }

    private void name(AssignmentWish wish, UUID dossier, List<Assignment> kept, Set<Share> given) {
        wish.dossier(dossier, dossier.toString());
        kept.stream()
                .filter(each -> each.dossier().equals(dossier))
                .forEach(each -> wish.reader(each.juror(), dossier, Optional.empty(), dossier.toString()));
        given.stream()
                .filter(each -> each.dossier().equals(dossier))
                .map(Share::reader)
                .sorted()
                .forEach(reader -> wish.reader(reader, dossier, due, dossier.toString()));
    }

    /** Where there are fewer seats than are wanted, each dossier alone doesn't show it. */
    private static void seats(AssignmentWish wish, Sharing sharing, List<Assignment> kept) {
        int wanted = 0;
        for (var candidacy : sharing.candidacies()) {
            long there = kept.stream()
                    .filter(each -> each.dossier().equals(candidacy.id()))
                    .count();
            wanted += (int) Math.max(0, sharing.least() - there);
        }
        long offered = 0;
        for (Reader reader : sharing.readers()) {
            long has = kept.stream()
                    .filter(each -> each.juror().equals(reader.id()))
                    .count();
            long room = reader.most().map(most -> Math.max(0, most - has)).orElse((long) wanted);
            offered += reader.hindered().isPresent() ? 0 : room;
        }
        if (offered < wanted) {
            wish.problem(AssignmentProblem.SEATS_SHORT.at("", wanted, offered));
        }
    }

    private static void tell(AssignmentWish wish, Board board, Shortage shortage) {
        String place = shortage.dossier().toString();
        String name = board.dossier(shortage.dossier()).map(Assignable::name).orElse("");
        wish.problem(AssignmentProblem.READERS_SHORT.at(place, name, shortage.found(), board.least()));
        for (Hindrance why : Hindrance.values()) {
            List<UUID> hindered = shortage.hindered().getOrDefault(why, List.of());
            if (!hindered.isEmpty()) {
                String names =
                        hindered.stream().map(board.names()::get).sorted().collect(Collectors.joining(", "));
                wish.problem(WHY.get(why).at(place, names));
            }
        }
    }
}
