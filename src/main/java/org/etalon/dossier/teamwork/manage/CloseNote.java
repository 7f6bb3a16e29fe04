/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.NoteKind;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.TeamworkDesks;
import org.etalon.dossier.teamwork.TeamworkOccasion;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member calls a comment resolved, or a task done. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class CloseNote {
    @Inject
    TeamworkDesks desks;

    @Inject
    Tidings tidings;

    /** @throws org.etalon.core.problem.RefusedException where it is unknown, or where they may not comment */
    public Note close(UUID dossier, UUID id) {
        return desks.with(dossier, desk -> {
            Note note = desk.close(id);
            if (note.is(NoteKind.TASK) && !desk.teamwork().notes().contains(note)) {
                tidings.tell(desk, note.author(), TeamworkOccasion.TASK_DONE, Subject.question(note.question()));
            }
            return note;
        });
    }
}
