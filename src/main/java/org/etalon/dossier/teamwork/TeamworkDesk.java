/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.people.WorkerQuery;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Powers;

/**
 * What one person does with colleagues at one dossier, in one transaction, one after the other. All throw
 * {@link org.etalon.core.problem.RefusedException} where the note is unknown, where it isn't theirs to do, or with what doesn't fit.
 *
 * @param teamwork as it stood when the desk was opened
 */
public record TeamworkDesk(
        Connection connection,
        DossierHead head,
        Questionnaire questionnaire,
        Teamwork teamwork,
        UUID person,
        Instant now) {
    private static final int MOST = 200;

    /** Adds a note; the very same once more by the same person is the one that is there. */
    public Note add(NoteKind kind, String question, NoteContent content) throws SQLException {
        demand(head.powers().may(MemberAction.COMMENT));
        Domain domain =
                findDomain(question).orElseThrow(() -> TeamworkProblem.NOTE_QUESTION_UNKNOWN.refusal("question"));
        if (kind == NoteKind.TASK) {
            refuseOnceOver();
        }
        refuseUnlessHere(content.assignee(), domain.id(), MemberAction.COMMENT);
        List<Note> there = teamwork.at(question);
        for (Note each : there) {
            if (each.isOpen()
                    && each.is(kind)
                    && each.author().equals(person)
                    && each.content().equals(content)) {
                return each;
            }
        }
        refuseIfAny(there.size() < MOST ? List.of() : List.of(TeamworkProblem.NOTES_MANY.at("question", MOST)));
        var note = new Note(UUID.randomUUID(), kind, question, content, person, now, null, null, null, 1);
        TeamworkRepository.add(connection, head.id(), note);
        return note;
    }

    /** @param started whether the change started from this version */
    public Note change(UUID id, NoteContent content, LongPredicate started) throws SQLException {
        Note note = own(id);
        if (note.is(NoteKind.COMMENT) && (content.assignee() != null || content.due() != null)) {
            throw TeamworkProblem.COMMENT_WITH_TASK.refusal("");
        }
        if (note.content().equals(content)) {
            return note;
        }
        refuseUnlessHere(
                content.assignee(), findDomain(note.question()).orElseThrow().id(), MemberAction.COMMENT);
        refuseIfAny(started.test(note.version()) ? List.of() : List.of(TeamworkProblem.NOTE_STALE.at("")));
        return kept(note.changed(content, now));
    }

    /** Its text is gone for good. */
    public Note delete(UUID id) throws SQLException {
        Note note = own(id);
        TeamworkRepository.delete(connection, note);
        return note;
    }

    /** A comment is resolved, a task is done; once more changes nothing. */
    public Note close(UUID id) throws SQLException {
        Note note = get(id);
        return note.isOpen() ? kept(note.closed(person, now)) : note;
    }

    /** The other way round. */
    public Note reopen(UUID id) throws SQLException {
        Note note = get(id);
        return note.isOpen() ? note : kept(note.reopened());
    }

    /**
     * Who may assign gives a domain or a question to whoever may answer there; anybody takes or gives back for themselves what is
     * nobody else's.
     *
     * @param assignee null to give it to nobody
     */
    public void assign(Subject subject, UUID assignee) throws SQLException {
        String domain = domain(subject);
        UUID before = teamwork.find(subject).map(Assignment::assignee).orElse(null);
        boolean own = (before == null || before.equals(person)) && (assignee == null || assignee.equals(person));
        demand(head.powers().may(MemberAction.ASSIGN) || own && head.powers().mayIn(domain, MemberAction.ANSWER));
        refuseOnceOver();
        refuseUnlessHere(assignee, domain, MemberAction.ANSWER);
        TeamworkRepository.assign(connection, head.id(), subject, assignee, person, now);
    }

    private void refuseOnceOver() {
        refuseIfAny(head.isDecided() ? List.of(TeamworkProblem.TEAMWORK_OVER.at("")) : List.of());
    }

    private Note kept(Note changed) throws SQLException {
        refuseIfAny(
                TeamworkRepository.change(connection, changed)
                        ? List.of()
                        : List.of(TeamworkProblem.NOTE_STALE.at("")));
        return changed;
    }

    private Note get(UUID id) {
        demand(head.powers().may(MemberAction.COMMENT));
        return teamwork.notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
    }

    private Note own(UUID id) {
        Note note = get(id);
        boolean theirs = note.author().equals(person)
                || note.is(NoteKind.TASK) && head.powers().may(MemberAction.ASSIGN);
        refuseIfAny(theirs ? List.of() : List.of(TeamworkProblem.NOTE_OF_ANOTHER.at("")));
        return note;
    }

    private void refuseUnlessHere(UUID somebody, String domain, MemberAction action) throws SQLException {
        if (somebody == null) {
            return;
        }
        List<Powers.Part> parts = WorkerQuery.list(connection, head.id(), now).stream()
                .filter(row -> row.person().equals(somebody))
                .map(WorkerRow::part)
                .toList();
        refuseIfAny(
                new Powers(parts).mayIn(domain, action)
                        ? List.of()
                        : List.of(TeamworkProblem.ASSIGNEE_WRONG.at("assignee")));
    }

    private String domain(Subject subject) {
        Optional<Domain> found = subject.kind() == Subject.Kind.QUESTION
                ? findDomain(subject.name())
                : questionnaire.domains().stream()
                        .filter(domain -> domain.id().equals(subject.name()))
                        .findFirst();
        return found.orElseThrow(DossierDoor::unknown).id();
    }

    /** Whether what is told tomorrow may be told too late. */
    public boolean isClosingSoon() {
        return head.time().isClosingSoon(now);
    }

    /** The domain in which a question is. */
    public Optional<Domain> findDomain(String question) {
        return questionnaire.domains().stream()
                .filter(domain ->
                        domain.questions().stream().anyMatch(each -> each.id().equals(question)))
                .findFirst();
    }

    private static void demand(boolean theirs) {
        refuseIfAny(theirs ? List.of() : List.of(Problem.of(DossierProblem.NOT_YOURS_TO_DO, "")));
    }
}
