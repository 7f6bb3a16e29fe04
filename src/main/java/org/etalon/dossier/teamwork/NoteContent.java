/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a note says.
 *
 * @param text 1..2000 characters
 * @param assignee who is to do the task, or null; null in a comment
 * @param due until when it is to be done, or null; null in a comment
 */
public record NoteContent(String text, UUID assignee, LocalDate due) {
    public static final int LONGEST = 2_000;
}
