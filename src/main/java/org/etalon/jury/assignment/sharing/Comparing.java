/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.assignment.Outlook;
import org.etalon.core.assignment.Share;
import org.etalon.core.problem.Problem;
import org.etalon.jury.Juror;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.ReadingState;

/** Compares a wish with what stands, and holds it to the laws: ties, limits, days, and that what was handed in stays. */
final class Comparing {
    private final Board board;
    private final AssignmentWish wish;
    private final Instant now;
    private final Map<Share, Assignment> stands;
    private final List<Assignment> added = new ArrayList<>();
    private final List<Assignment> lifted = new ArrayList<>();
    private final List<Assignment> moved = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Comparing(Board board, AssignmentWish wish, Instant now) {
        this.board = board;
        this.wish = wish;
        this.now = now;
        stands = board.assignments().stream()
                .collect(Collectors.toMap(each -> new Share(each.juror(), each.dossier()), each -> each));
        problems.addAll(wish.problems());
    }

    static Changes of(Board board, AssignmentWish wish, Instant now) {
        var comparing = new Comparing(board, wish, now);
        wish.readers().forEach(comparing::compare);
        comparing.limit();
        comparing.problems.sort(Comparator.comparingInt(problem -> line(problem.at())));
        return comparing.changes();
    }

    /** A file's problems are told line by line, others as they were found. */
    private static int line(String place) {
        return place.matches("[0-9]{1,8}") ? Integer.parseInt(place) : 0;
    }

    private void compare(UUID dossier, Map<UUID, Optional<LocalDate>> readers) {
        Optional<Assignable> known = board.dossier(dossier);
        if (known.isEmpty()) {
            problems.add(AssignmentProblem.DOSSIER_UNKNOWN.at(wish.place(dossier), dossier.toString()));
            return;
        }
        readers.forEach((juror, due) -> compare(known.get(), new Share(juror, dossier), due));
        for (Assignment each : board.of(dossier)) {
            if (!readers.containsKey(each.juror())) {
                lift(known.get(), each);
            }
        }
    }

    private void compare(Assignable dossier, Share share, Optional<LocalDate> due) {
        Assignment there = stands.get(share);
        if (due.isPresent()
                && due.get().isBefore(board.today())
                && !(there != null && there.dueOn().equals(due))) {
            problems.add(AssignmentProblem.DUE_WRONG.at(wish.place(share)));
        } else if (there == null) {
            add(dossier, share, due);
        } else if (due.isPresent() && !due.equals(there.dueOn())) {
            moved.add(there.until(due.get()));
        }
    }

    private void add(Assignable dossier, Share share, Optional<LocalDate> due) {
        String place = wish.place(share);
        Optional<Juror> juror = board.juror(share.reader());
        String name = board.names().get(share.reader());
        if (juror.isEmpty()) {
            problems.add(
                    AssignmentProblem.READER_UNKNOWN.at(place, share.reader().toString()));
        } else if (board.tied().contains(share)) {
            problems.add(AssignmentProblem.READER_RECUSED.at(place, name, dossier.name()));
        } else if (juror.get().declaredAt().isEmpty()) {
            problems.add(AssignmentProblem.READER_UNDECLARED.at(place, name));
        } else {
            added.add(Assignment.first(share.reader(), share.dossier(), due, now));
        }
    }

    private void lift(Assignable dossier, Assignment there) {
        if (board.state(there.juror(), there.dossier()) == ReadingState.DONE) {
            String place = wish.place(there.dossier());
            problems.add(AssignmentProblem.READER_DONE.at(place, board.names().get(there.juror()), dossier.name()));
        } else {
            lifted.add(there);
        }
    }

    /** Whoever is over their limit is given nothing more; the last ones named for them are refused. */
    private void limit() {
        for (Juror juror : board.jurors()) {
            Optional<Integer> most = board.most(juror);
            if (most.isPresent()) {
                limit(juror, most.get());
            }
        }
    }

    private void limit(Juror juror, int most) {
        long kept =
                board.assignments().stream().filter(each -> isOf(each, juror)).count()
                        - lifted.stream().filter(each -> isOf(each, juror)).count();
        List<Assignment> more = added.stream().filter(each -> isOf(each, juror)).toList();
        int room = (int) Math.max(0, Math.min(more.size(), most - kept));
        for (Assignment each : more.subList(room, more.size())) {
            added.remove(each);
            problems.add(AssignmentProblem.READER_FULL.at(
                    wish.place(new Share(each.juror(), each.dossier())),
                    board.names().get(juror.id()),
                    juror.profile().most().orElseThrow(),
                    board.hidden()));
        }
    }

    private static boolean isOf(Assignment assignment, Juror juror) {
        return assignment.juror().equals(juror.id());
    }

    private Changes changes() {
        Set<Share> shares = new HashSet<>(stands.keySet());
        shares.removeAll(Board.shares(lifted));
        shares.addAll(Board.shares(added));
        var outlook = Outlook.of(board.sharing(board.dossiers(), board.shares(), Optional.empty()), shares);
        return new Changes(board, added, lifted, moved, problems, outlook);
    }
}
