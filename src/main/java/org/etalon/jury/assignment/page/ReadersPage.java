/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.assignment.Share;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.ReadingState;
import org.etalon.jury.assignment.sharing.AssignDossiers;
import org.etalon.jury.assignment.sharing.AssignmentWish;
import org.etalon.jury.assignment.sharing.Board;
import org.etalon.jury.assignment.sharing.ReadBoard;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.SecurityProblem;

/** Behind juries/readers.xhtml: the readers of one dossier are chosen by hand. */
@Named
@RequestScoped
public class ReadersPage {
    @Inject
    ReadBoard readBoard;

    @Inject
    AssignDossiers assignDossiers;

    @Inject
    AssignmentWords words;

    private Board board;
    private Assignable dossier;
    private List<Line> lines;
    private String due = "";
    private String version = "";

    /**
     * One juror.
     *
     * @param ticked whether they are to read it
     * @param fixed whether that can't be changed: tied, or done
     * @param load how many dossiers they have, with their limit
     * @param about why it can't be changed, or what else is to be known; empty where nothing is
     */
    public record Line(UUID id, String name, boolean ticked, boolean fixed, String load, String domains, String about) {
        /** The name of the field. */
        public String field() {
            return "juror-" + id;
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none such that the caller shares out */
    public void open() {
        if (board == null) {
            board = readBoard.read(Asked.edition(), Asked.language());
            Optional<Assignable> found = board.dossier(Asked.id("dossier"));
            refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
            dossier = found.get();
            Map<UUID, Long> loads = board.assignments().stream()
                    .collect(Collectors.groupingBy(Assignment::juror, Collectors.counting()));
            lines = board.jurors().stream()
                    .map(juror -> line(juror, loads.getOrDefault(juror.id(), 0L)))
                    .toList();
        }
    }

    /** The form begins with what stands. */
    public void fill() {
        due = board.of(dossier.dossier()).stream()
                .flatMap(each -> each.dueOn().stream())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
        version = Long.toString(board.version());
    }

    private Line line(Juror juror, long load) {
        boolean reads = board.shares().contains(new Share(juror.id(), dossier.dossier()));
        String field = "juror-" + juror.id();
        boolean sent = Visit.atHand().isSent();
        String why = why(juror);
        boolean done = board.state(juror.id(), dossier.dossier()) == ReadingState.DONE;
        return new Line(
                juror.id(),
                board.names().get(juror.id()),
                sent && why.isEmpty() ? Visit.atHand().request().getParameter(field) != null : reads,
                !why.isEmpty(),
                juror.profile()
                        .most()
                        .map(most -> AssignmentWords.texts().say("load.most", load, most))
                        .orElse(AssignmentWords.texts().say("load", load)),
                words.domains(board.edition(), juror),
                why.isEmpty() && !done ? AssignmentWords.away(juror, board.today()) : why);
    }

    private String why(Juror juror) {
        if (board.tied().contains(new Share(juror.id(), dossier.dossier()))) {
            return AssignmentWords.texts().get("hindered.recused");
        }
        if (juror.declaredAt().isEmpty()) {
            return AssignmentWords.texts().get("hindered.undeclared");
        }
        return board.state(juror.id(), dossier.dossier()) == ReadingState.DONE
                ? AssignmentWords.texts().get("hindered.done")
                : "";
    }

    public void assign() {
        Optional<LocalDate> day = day();
        UUID id = dossier.dossier();
        Set<UUID> ticked = lines.stream().filter(Line::ticked).map(Line::id).collect(Collectors.toSet());
        var wish = new AssignmentWish().dossier(id, "");
        ticked.forEach(juror -> wish.reader(juror, id, day, "juror-" + juror));
        assignDossiers.assign(
                Asked.edition(), now -> wish, there -> Long.toString(there).equals(version), Asked.language());
        Redirect.to(words.getRoot() + "?done=assigned");
    }

    private Optional<LocalDate> day() {
        try {
            return due == null || due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip()));
        } catch (DateTimeException e) {
            throw AssignmentProblem.DUE_WRONG.refusal("due");
        }
    }

    public EditionPlan getEdition() {
        return board.edition();
    }

    public String getName() {
        return AssignmentWords.name(dossier);
    }

    public String getKind() {
        return AssignmentWords.kind(dossier);
    }

    public int getWanted() {
        return board.least();
    }

    public List<Line> getLines() {
        open();
        return lines;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
