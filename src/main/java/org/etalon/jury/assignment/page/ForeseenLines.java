/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.sharing.AssignmentFile;
import org.etalon.jury.assignment.sharing.Changes;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.rest.ProblemJson;

/** What is foreseen, as it is read. */
public final class ForeseenLines {
    private final Changes changes;
    private final AssignmentWords words;
    private final boolean automatic;

    /** @param automatic whether nobody named lines of a file */
    ForeseenLines(Changes changes, AssignmentWords words, boolean automatic) {
        this.changes = changes;
        this.words = words;
        this.automatic = automatic;
    }

    /** A juror's dossiers, before and after. @param most empty where they set no limit */
    public record LoadLine(String name, int before, int after, String most) {}

    /** What is the matter with a dossier, or what is done with it. */
    public record DossierLine(String name, String about) {}

    static String sentence(Problem problem) {
        return ProblemJson.sentence(problem, Asked.language());
    }

    /** What can't be; of a file by its lines, else by dossier. */
    public List<DossierLine> getProblems() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        changes.problems().forEach(each -> found.computeIfAbsent(each.at(), at -> new ArrayList<>())
                .add(sentence(each)));
        return found.entrySet().stream()
                .map(each -> new DossierLine(place(each.getKey()), String.join(" ", each.getValue())))
                .toList();
    }

    private String place(String at) {
        return automatic || at.isEmpty() ? "" : AssignmentWords.texts().say("line", at);
    }

    /** Dossiers that can't have as many readers as they want, so that the others can be shared out without them. */
    public List<String> getLeft() {
        return automatic
                ? changes.problems().stream()
                        .map(Problem::at)
                        .filter(at -> !at.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    public List<LoadLine> getLoads() {
        return changes.outlook().loads().stream()
                .map(each -> new LoadLine(
                        changes.board().names().get(each.reader().id()),
                        each.before(),
                        each.after(),
                        changes.board()
                                .juror(each.reader().id())
                                .flatMap(juror -> juror.profile().most())
                                .map(Object::toString)
                                .orElse("")))
                .toList();
    }

    public List<DossierLine> getLacks() {
        return changes.outlook().lacks().stream()
                .map(each -> new DossierLine(
                        name(each.dossier()),
                        AssignmentWords.texts()
                                .say("lack", each.found(), changes.board().least())))
                .toList();
    }

    public List<DossierLine> getGaps() {
        return changes.outlook().gaps().stream()
                .map(each -> new DossierLine(
                        name(each.dossier()), words.domains(changes.board().edition(), each.domains())))
                .toList();
    }

    /** Who is given what. */
    public List<DossierLine> getAdded() {
        return byDossier(changes.added());
    }

    /** From whom what is taken. */
    public List<DossierLine> getLifted() {
        return byDossier(changes.lifted());
    }

    /** How many are to be read until another day. */
    public int getMoved() {
        return changes.moved().size();
    }

    private List<DossierLine> byDossier(List<Assignment> assignments) {
        Map<UUID, List<Assignment>> found = assignments.stream().collect(Collectors.groupingBy(Assignment::dossier));
        return changes.board().dossiers().stream()
                .filter(each -> found.containsKey(each.dossier()))
                .map(each -> new DossierLine(
                        AssignmentWords.name(each),
                        found.get(each.dossier()).stream()
                                .map(one -> changes.board().names().get(one.juror()))
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private String name(UUID dossier) {
        return changes.board().dossier(dossier).map(AssignmentWords::name).orElse("");
    }

    public boolean isApplicable() {
        return changes.isApplicable();
    }

    /** Whether it can be, and changes nothing. */
    public boolean isNothing() {
        return changes.problems().isEmpty() && changes.isNothing();
    }

    /** What is sent back to apply it: the board from which it started. */
    public String getVersion() {
        return Long.toString(changes.board().version());
    }

    /** What is sent back to apply it: all dossiers that change. */
    public String getPlan() {
        return AssignmentFile.write(changes);
    }
}
