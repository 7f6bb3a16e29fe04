/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment or a task at a question.
 *
 * @param changedAt when its author changed it last, or null
 * @param closedBy who called the comment resolved or the task done; null while it is open
 * @param version raised by each change, from 1
 */
public record Note(
        UUID id,
        NoteKind kind,
        String question,
        NoteContent content,
        UUID author,
        Instant at,
        Instant changedAt,
        UUID closedBy,
        Instant closedAt,
        long version) {
    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean is(NoteKind other) {
        return kind == other;
    }

    Note changed(NoteContent next, Instant now) {
        return new Note(id, kind, question, next, author, at, now, closedBy, closedAt, version + 1);
    }

    Note closed(UUID person, Instant now) {
        return new Note(id, kind, question, content, author, at, changedAt, person, now, version + 1);
    }

    Note reopened() {
        return new Note(id, kind, question, content, author, at, changedAt, null, null, version + 1);
    }
}
