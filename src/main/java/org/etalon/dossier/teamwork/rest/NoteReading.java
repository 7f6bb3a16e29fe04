/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.rest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.teamwork.NoteContent;
import org.etalon.dossier.teamwork.NoteKind;
import org.etalon.dossier.teamwork.TeamworkProblem;

/** Notes and assignments from plain values. Empty texts are as if not said. */
final class NoteReading {
    private static final Set<String> NEW = Set.of("kind", "question", "text", "assignee", "due");
    private static final Set<String> CHANGED = Set.of("text", "assignee", "due");
    private static final Set<String> ASSIGNED = Set.of("assignee");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Map<String, Object> sent;
    private final List<Problem> problems = new ArrayList<>();

    private NoteReading(Map<String, Object> sent, Set<String> fields) {
        this.sent = sent;
        sent.keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> problems.add(TeamworkProblem.TEAMWORK_FIELD_UNKNOWN.at("", readable(field))));
    }

    /** A note to be added. */
    record Added(NoteKind kind, String question, NoteContent content) {}

    /** @throws org.etalon.core.problem.RefusedException with everything that doesn't fit */
    static Added added(Map<String, Object> sent) {
        var reading = new NoteReading(sent, NEW);
        var kind = NoteKind.find(String.valueOf(sent.get("kind")));
        if (kind.isEmpty()) {
            reading.problems.add(TeamworkProblem.NOTE_KIND_UNKNOWN.at("kind"));
        }
        NoteContent content = reading.content();
        if (kind.filter(NoteKind.COMMENT::equals).isPresent()
                && (content.assignee() != null || content.due() != null)) {
            reading.problems.add(TeamworkProblem.COMMENT_WITH_TASK.at("kind"));
        }
        refuseIfAny(reading.problems);
        return new Added(kind.orElseThrow(), String.valueOf(sent.get("question")), content);
    }

    /** @throws org.etalon.core.problem.RefusedException with everything that doesn't fit */
    static NoteContent changed(Map<String, Object> sent) {
        var reading = new NoteReading(sent, CHANGED);
        NoteContent content = reading.content();
        refuseIfAny(reading.problems);
        return content;
    }

    /** To whom something is given; null for nobody. @throws org.etalon.core.problem.RefusedException where that is no person */
    static UUID assigned(Map<String, Object> sent) {
        var reading = new NoteReading(sent, ASSIGNED);
        UUID assignee = reading.assignee();
        refuseIfAny(reading.problems);
        return assignee;
    }

    private NoteContent content() {
        return new NoteContent(text(), assignee(), due());
    }

    private String text() {
        String text = sent.get("text") instanceof String said ? said.strip() : "";
        if (text.isEmpty()) {
            problems.add(TeamworkProblem.NOTE_EMPTY.at("text"));
        }
        if (text.codePoints().anyMatch(NoteReading::isUnreadable)) {
            problems.add(TeamworkProblem.NOTE_UNREADABLE.at("text"));
        }
        if (text.codePointCount(0, text.length()) > NoteContent.LONGEST) {
            problems.add(TeamworkProblem.NOTE_LONG.at("text", NoteContent.LONGEST));
        }
        return text;
    }

    private UUID assignee() {
        Object raw = sent.get("assignee");
        if (raw == null || raw.equals("")) {
            return null;
        }
        if (raw instanceof String text && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return UUID.fromString(text);
        }
        problems.add(TeamworkProblem.ASSIGNEE_WRONG.at("assignee"));
        return null;
    }

    private LocalDate due() {
        Object raw = sent.get("due");
        if (raw == null || raw.equals("")) {
            return null;
        }
        LocalDate day = day(raw.toString());
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            problems.add(TeamworkProblem.DUE_WRONG.at("due"));
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isUnreadable(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }

    private static String readable(String field) {
        return field.replaceAll("[^\\p{L}\\p{N}_-]", "·").replaceAll("^(.{60}).+$", "$1…");
    }
}
