/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion colleagues are told of what concerns them; the gaps are who did it, and at which question or domain. */
public enum TeamworkOccasion implements Occasion {
    /** To who takes part at the question. */
    COMMENTED,
    /** To who is to do it. */
    TASK_GIVEN,
    /** To who asked for it. */
    TASK_DONE,
    ASSIGNED;

    /** Whether somebody is waited for, and not merely told. */
    public boolean isToDo() {
        return this != COMMENTED;
    }

    @Override
    public String feature() {
        return "teamwork";
    }

    @Override
    public List<Object> sample() {
        return List.of("Camille Martin", "2.3 Navigateur libre");
    }
}
