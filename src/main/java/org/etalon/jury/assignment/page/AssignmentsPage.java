/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.ReadingState;
import org.etalon.jury.assignment.sharing.Board;
import org.etalon.jury.assignment.sharing.ChangeReaders;
import org.etalon.jury.assignment.sharing.ReadBoard;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Redirect;

/** Behind juries/assignments.xhtml: who reads what, for whoever shares dossiers out. */
@Named
@RequestScoped
public class AssignmentsPage {
    private static final int PAGE = 50;

    @Inject
    ReadBoard readBoard;

    @Inject
    ChangeReaders changeReaders;

    @Inject
    AssignmentWords words;

    private Board board;
    private List<Line> lines;
    private List<Line> shown;
    private String least;
    private String show = "";
    private int page = 1;
    private int pages = 1;
    private String done;

    /** One dossier. @param readers what they are called, with how far they are @param due empty where none was set */
    public record Line(UUID id, String name, String kind, String readers, int count, boolean lacking, String due) {}

    /** One juror. @param most empty where they set no limit @param declared whether they have said what ties them */
    public record JurorLine(String name, int load, String most, String domains, String away, boolean declared) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to who doesn't share out; to chairs before the edition has closed */
    public void open() {
        if (board == null) {
            board = readBoard.read(Asked.edition(), Asked.language());
            lines = board.dossiers().stream().map(this::line).toList();
            List<Line> wanted = lines.stream()
                    .filter(each -> !show.equals("lacking") || each.lacking())
                    .toList();
            page = Math.max(1, Math.min(page, pages(wanted)));
            shown = wanted.subList((page - 1) * PAGE, Math.min(page * PAGE, wanted.size()));
            pages = pages(wanted);
        }
    }

    private static int pages(List<Line> lines) {
        return Math.max(1, (lines.size() + PAGE - 1) / PAGE);
    }

    private Line line(Assignable dossier) {
        List<Assignment> given = board.of(dossier.dossier());
        Optional<LocalDate> due =
                given.stream().flatMap(each -> each.dueOn().stream()).min(Comparator.naturalOrder());
        return new Line(
                dossier.dossier(),
                AssignmentWords.name(dossier),
                AssignmentWords.kind(dossier),
                given.stream().map(this::reader).sorted().collect(Collectors.joining(", ")),
                given.size(),
                given.size() < board.least(),
                AssignmentWords.day(due));
    }

    private String reader(Assignment given) {
        String name = board.names().get(given.juror());
        ReadingState state = board.state(given.juror(), given.dossier());
        return state == ReadingState.TO_READ
                ? name
                : AssignmentWords.texts()
                        .say("reader.state", name, AssignmentWords.texts().get("state." + state.key()));
    }

    private JurorLine line(Juror juror) {
        long load = board.assignments().stream()
                .filter(each -> each.juror().equals(juror.id()))
                .count();
        return new JurorLine(
                board.names().get(juror.id()),
                (int) load,
                juror.profile().most().map(Object::toString).orElse(""),
                words.domains(board.edition(), juror),
                AssignmentWords.away(juror, board.today()),
                juror.declaredAt().isPresent());
    }

    /** Sets how many readers each dossier has at least. */
    public void change() {
        changeReaders.change(Asked.edition(), least);
        Redirect.to(words.getRoot() + "?done=least");
    }

    public EditionPlan getEdition() {
        open();
        return board.edition();
    }

    /** Whether there is nothing to share out before the edition has closed. */
    public boolean isEarly() {
        open();
        return board.early();
    }

    public List<Line> getLines() {
        open();
        return shown;
    }

    /** How many dossiers there are in all. */
    public int getCount() {
        open();
        return lines.size();
    }

    /** How many have fewer readers than they want. */
    public long getLacking() {
        open();
        return lines.stream().filter(Line::lacking).count();
    }

    public List<JurorLine> getJurors() {
        open();
        return board.jurors().stream().map(this::line).toList();
    }

    /** How many readers each dossier has at least. */
    public int getWanted() {
        open();
        return board.least();
    }

    public String getLeast() {
        return least == null && board != null ? Integer.toString(board.least()) : least;
    }

    public void setLeast(String least) {
        this.least = least;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = "lacking".equals(show) ? show : "";
    }

    public int getPage() {
        return page;
    }

    /** How many pages there are. */
    public int getPages() {
        return pages;
    }

    /** @param page as in the address; the first where it is no number */
    public void setPage(int page) {
        this.page = page;
    }

    /** What has just been done. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && List.of("assigned", "least").contains(done) ? done : null;
    }
}
