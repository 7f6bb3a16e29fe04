/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.NoteContent;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.TeamworkDesks;
import org.etalon.dossier.teamwork.TeamworkOccasion;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Its author changes a note; a task also who may assign. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ChangeNote {
    @Inject
    TeamworkDesks desks;

    @Inject
    Tidings tidings;

    /**
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException where it is unknown, not theirs or changed in the meantime, or with what doesn't fit
     */
    public Note change(UUID dossier, UUID id, NoteContent content, LongPredicate started) {
        return desks.with(dossier, desk -> {
            Note note = desk.change(id, content, started);
            boolean given = desk.teamwork().notes().stream()
                    .noneMatch(each -> each.id().equals(id)
                            && Objects.equals(each.content().assignee(), content.assignee()));
            if (given) {
                tidings.tell(desk, content.assignee(), TeamworkOccasion.TASK_GIVEN, Subject.question(note.question()));
            }
            return note;
        });
    }
}
