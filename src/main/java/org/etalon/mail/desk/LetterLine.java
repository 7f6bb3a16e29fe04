/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.desk;

import java.time.Instant;
import java.util.UUID;
import org.etalon.mail.queue.LetterState;

/**
 * A letter that has not left for good, without what it says.
 *
 * @param occasion feature and occasion, {@code account.RESET}
 * @param reason what the mail server answered, by its code; empty where nothing was answered yet
 * @param dueAt when it is tried next, while it waits
 */
public record LetterLine(
        UUID id, String occasion, String email, LetterState state, int attempts, String reason, Instant dueAt) {}
