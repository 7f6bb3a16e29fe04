/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.etalon.label.publication.PublicationProblem;

/**
 * What an organiser sends to publish.
 *
 * @param at ISO 8601 with its offset
 * @param endsOn the labels' last day, or absent
 */
public record PublicationWishJson(String at, String endsOn) {
    Instant instant() {
        try {
            return OffsetDateTime.parse(at == null ? "" : at).toInstant();
        } catch (DateTimeException no) {
            throw PublicationProblem.PUBLICATION_AT_WRONG.refusal("at");
        }
    }

    Optional<LocalDate> end() {
        try {
            return endsOn == null ? Optional.empty() : Optional.of(LocalDate.parse(endsOn));
        } catch (DateTimeException no) {
            throw PublicationProblem.PUBLICATION_END_WRONG.refusal("endsOn");
        }
    }
}
