/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an edition's results become public.
 *
 * @param edition its key
 * @param at the first instant
 * @param endsOn the labels' last day, if they have one
 */
public record Publication(String edition, Instant at, Optional<LocalDate> endsOn) {
    /** Whether it has come. */
    public boolean isPublic(Instant now) {
        return !now.isBefore(at);
    }
}
