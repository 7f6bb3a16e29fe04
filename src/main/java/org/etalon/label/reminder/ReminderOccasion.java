/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.reminder;

import java.time.LocalDate;
import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion laureates are told of something. The gaps: the edition, the last day, how many days are left. */
public enum ReminderOccasion implements Occasion {
    ENDING;

    @Override
    public String feature() {
        return "reminder";
    }

    @Override
    public List<Object> sample() {
        return List.of("\u00c9dition 2026", LocalDate.of(2029, 10, 8), 90);
    }
}
