/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.sharing.AssignDossiers;
import org.etalon.jury.assignment.sharing.AssignmentFile;
import org.etalon.jury.assignment.sharing.AssignmentWish;
import org.etalon.jury.assignment.sharing.Automatic;
import org.etalon.jury.assignment.sharing.Board;
import org.etalon.jury.assignment.sharing.ForeseeAssignments;
import org.etalon.jury.assignment.sharing.ReadBoard;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind juries/share.xhtml: dossiers are shared out by themselves or by a file, of which everything is shown before it is applied. */
@Named
@RequestScoped
public class SharePage {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    ReadBoard readBoard;

    @Inject
    ForeseeAssignments foreseeAssignments;

    @Inject
    AssignDossiers assignDossiers;

    @Inject
    AssignmentWords words;

    private Board board;
    private ForeseenLines foreseen;
    private SentFile sent = new SentFile("", "");
    private String due = "";
    private boolean afresh;
    private List<String> except = List.of();
    private List<Problem> refused = List.of();

    /** @throws org.etalon.core.problem.RefusedException as unknown to who doesn't share out */
    public void open() {
        board = readBoard.read(Asked.edition(), Asked.language());
        HttpServletRequest request = Visit.atHand().request();
        if (Visit.atHand().isSent()) {
            try {
                take(request);
            } catch (RefusedException e) {
                refused = e.problems();
            }
        }
    }

    private void take(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            receive(request, type);
        } else if (request.getParameter("apply") != null) {
            apply(request);
        } else {
            due = said(request.getParameter("due"));
            afresh = request.getParameter("afresh") != null;
            except = Stream.ofNullable(request.getParameterValues("except"))
                    .flatMap(Arrays::stream)
                    .filter(each -> each.matches(ID))
                    .toList();
            Set<UUID> left = except.stream().map(UUID::fromString).collect(Collectors.toSet());
            foresee(new Automatic(day(due), afresh, left), true);
        }
    }

    private void receive(HttpServletRequest request, String type) {
        try {
            sent = SentFile.read(request.getInputStream(), type, request.getContentLengthLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        foresee(new AssignmentFile(sent.text(), day(sent.due())), false);
    }

    private void foresee(Function<Board, AssignmentWish> way, boolean automatic) {
        var changes = foreseeAssignments.foresee(Asked.edition(), way, Asked.language());
        foreseen = new ForeseenLines(changes, words, automatic);
    }

    private void apply(HttpServletRequest request) {
        var file = new AssignmentFile(said(request.getParameter("plan")), Optional.empty());
        String version = said(request.getParameter("version"));
        assignDossiers.assign(
                Asked.edition(), file, there -> Long.toString(there).equals(version), Asked.language());
        Redirect.to(words.getRoot() + "?done=assigned");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            throw AssignmentProblem.DUE_WRONG.refusal("due");
        }
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    public Board getBoard() {
        return board;
    }

    /** Whether something was looked at. */
    public boolean isLooked() {
        return foreseen != null;
    }

    public ForeseenLines getForeseen() {
        return foreseen;
    }

    /** Why what was sent isn't taken at all. */
    public List<String> getRefused() {
        return refused.stream().map(each -> ForeseenLines.sentence(each)).toList();
    }

    public String getDue() {
        return due;
    }

    public boolean isAfresh() {
        return afresh;
    }

    /** Dossiers that stay as they are. */
    public List<String> getExcept() {
        return except;
    }
}
