/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import java.time.Instant;
import java.util.UUID;
import org.etalon.mail.letter.Written;

/**
 * A letter that waits to be sent.
 *
 * @param occasion feature and name of the occasion, {@code account.CONFIRM_EMAIL}; all that logs say of it beside the id
 * @param haste which letters leave first
 * @param stopAddress where one stops such letters; empty for a necessary one
 * @param attempts how often it has been tried
 */
public record QueuedLetter(
        UUID id,
        String occasion,
        Haste haste,
        String email,
        String name,
        Written written,
        String stopAddress,
        int attempts,
        Instant createdAt) {
    /** What leaves first; the order counts. */
    public enum Haste {
        NECESSARY,
        COLLECTED
    }

    /** Without address and content, so that they never get into a log. */
    @Override
    public String toString() {
        return id + " " + occasion;
    }
}
