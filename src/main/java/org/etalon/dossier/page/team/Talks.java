/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.people.PresentRow;
import org.etalon.dossier.teamwork.Assignment;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.NoteKind;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.Teamwork;
import org.etalon.membership.MemberAction;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** Puts what colleagues do at the questions into words. */
record Talks(Opened opened, Teamwork teamwork, UUID person, Map<UUID, String> names) {
    /** @param number of the question, as its page numbers it */
    TalkView at(String domain, String question, String number) {
        List<Note> notes = teamwork.at(question);
        return new TalkView(
                question,
                number,
                said(domain, question),
                notes.stream()
                        .sorted(Comparator.comparing(Note::kind).thenComparing(Note::at))
                        .map(this::line)
                        .toList(),
                assignee(Subject.question(question)),
                given(domain, question));
    }

    /** The id of to whom this is given by itself, or empty. */
    String assignee(Subject subject) {
        return teamwork.find(subject).map(each -> each.assignee().toString()).orElse("");
    }

    /** To whom a question is given, by itself or with its domain; empty where to nobody. */
    String given(String domain, String question) {
        return teamwork.find(Subject.question(question))
                .map(Assignment::assignee)
                .map(who -> say("given.question", names.get(who)))
                .or(() -> teamwork.find(Subject.domain(domain))
                        .map(Assignment::assignee)
                        .map(who -> say("given.domain", names.get(who))))
                .orElse("");
    }

    /** How much there is, and to whom the question is given; empty where there is nothing. */
    String said(String domain, String question) {
        List<Note> notes = teamwork.at(question);
        List<String> parts = new ArrayList<>();
        long comments = open(notes, NoteKind.COMMENT);
        long tasks = open(notes, NoteKind.TASK);
        if (comments > 0) {
            parts.add(say("talk.comments", comments));
        }
        if (tasks > 0) {
            parts.add(say("talk.tasks", tasks));
        }
        String given = given(domain, question);
        if (!given.isEmpty()) {
            parts.add(given);
        }
        return String.join(" · ", parts);
    }

    /** Who else has the dossier open, and where; empty where nobody has. */
    String here(List<PresentRow> present) {
        String others = present.stream()
                .filter(row -> names.containsKey(row.person()))
                .map(row -> opened.questionnaire().domains().stream()
                        .filter(domain -> domain.id().equals(row.domain()))
                        .findFirst()
                        .map(domain -> say(
                                "here.at",
                                names.get(row.person()),
                                opened.spoken().plain(domain.title())))
                        .orElse(names.get(row.person())))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : say("here", others);
    }

    private static long open(List<Note> notes, NoteKind kind) {
        return notes.stream().filter(note -> note.is(kind) && note.isOpen()).count();
    }

    private NoteLine line(Note note) {
        boolean own = note.author().equals(person)
                || note.is(NoteKind.TASK) && opened.head().powers().may(MemberAction.ASSIGN);
        String head = say("note.by", names.get(note.author()), opened.moments().of(note.at()));
        return new NoteLine(
                note.id().toString(),
                note.version(),
                note.kind().key(),
                note.content().text(),
                note.changedAt() == null ? head : say("note.changed", head),
                note.content().assignee() == null
                        ? ""
                        : note.content().assignee().toString(),
                note.content().due() == null ? "" : note.content().due().toString(),
                lines(note),
                note.isOpen(),
                own);
    }

    private String lines(Note note) {
        List<String> parts = new ArrayList<>();
        if (note.content().assignee() != null) {
            parts.add(say("task.for", names.get(note.content().assignee())));
        }
        if (note.content().due() != null) {
            parts.add(say("task.due", day(note.content().due())));
        }
        if (!note.isOpen()) {
            String key = note.is(NoteKind.TASK) ? "task.done" : "note.resolved";
            parts.add(say(key, names.get(note.closedBy()), opened.moments().of(note.closedAt())));
        }
        return String.join(" · ", parts);
    }

    private String day(LocalDate day) {
        return Days.of(day, opened.spoken().locale());
    }

    private String say(String key, Object... arguments) {
        return Texts.of("teamwork", opened.spoken().locale()).say(key, arguments);
    }
}
