/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a letter is tried again: pauses that grow, for about a day in all. */
final class Retries {
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** How often a letter is tried at most. */
    static final int MOST = PAUSES.size() + 1;

    private Retries() {}

    /** The pause after so many attempts (from 1); empty where it is given up. */
    static Optional<Duration> after(int attempts) {
        return attempts >= MOST ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
