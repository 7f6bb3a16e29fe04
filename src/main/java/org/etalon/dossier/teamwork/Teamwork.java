/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that colleagues have said and agreed at one dossier.
 *
 * @param notes the oldest first
 * @param revision a number that rises with each change of anything here
 */
public record Teamwork(List<Note> notes, List<Assignment> assignments, long revision) {
    public Teamwork {
        notes = List.copyOf(notes);
        assignments = List.copyOf(assignments);
    }

    public List<Note> at(String question) {
        return notes.stream().filter(note -> note.question().equals(question)).toList();
    }

    /** To whom this is given by itself. */
    public Optional<Assignment> find(Subject subject) {
        return assignments.stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst();
    }

    /** To whom a question is given, by itself or with its domain. */
    public Optional<UUID> assignee(String domain, String question) {
        return find(Subject.question(question))
                .or(() -> find(Subject.domain(domain)))
                .map(Assignment::assignee);
    }

    /** Whether a question waits for this person: it is given to them, or an open task of theirs is there. */
    public boolean waitsFor(UUID person, String domain, String question) {
        return assignee(domain, question).filter(person::equals).isPresent()
                || at(question).stream()
                        .anyMatch(note ->
                                note.isOpen() && person.equals(note.content().assignee()));
    }

    /** Everybody who is named anywhere here. */
    public Set<UUID> persons() {
        Set<UUID> persons = new HashSet<>();
        notes.stream()
                .flatMap(note -> Stream.of(note.author(), note.content().assignee(), note.closedBy()))
                .filter(Objects::nonNull)
                .forEach(persons::add);
        assignments.forEach(each -> persons.addAll(List.of(each.assignee(), each.by())));
        return persons;
    }
}
