/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.NoteContent;
import org.etalon.dossier.teamwork.NoteKind;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.TeamworkDesks;
import org.etalon.dossier.teamwork.TeamworkOccasion;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member writes a comment at a question, or asks for a task to be done there. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AddNote {
    @Inject
    TeamworkDesks desks;

    @Inject
    Tidings tidings;

    /**
     * @throws org.etalon.core.problem.RefusedException where the dossier is unknown to the caller, where they may not comment, or with
     *     everything that doesn't fit
     */
    public Note add(UUID dossier, NoteKind kind, String question, NoteContent content) {
        return desks.with(dossier, desk -> {
            Note note = desk.add(kind, question, content);
            if (desk.teamwork().notes().contains(note)) {
                return note;
            }
            if (note.is(NoteKind.COMMENT)) {
                tidings.commented(desk, note);
            } else {
                tidings.tell(desk, content.assignee(), TeamworkOccasion.TASK_GIVEN, Subject.question(question));
            }
            return note;
        });
    }
}
