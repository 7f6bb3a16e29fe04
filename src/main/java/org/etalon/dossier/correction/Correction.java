/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.correction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A correction that was asked of a candidate.
 *
 * @param submission what is to be corrected
 * @param questions at least one, in the order of the questionnaire as far as it is known
 * @param closedAt when it ended; empty while it is open, also once all its times are past
 * @param handedIn the submission by which it ended; empty where it ended without one
 */
public record Correction(
        UUID id,
        UUID dossier,
        UUID submission,
        UUID askedBy,
        Instant askedAt,
        List<Asked> questions,
        Optional<Instant> closedAt,
        Optional<UUID> handedIn) {
    public Correction {
        questions = List.copyOf(questions);
    }

    /**
     * What is to be corrected at one question.
     *
     * @param words what the organiser asks for
     * @param until the first instant at which it is too late
     */
    public record Asked(String question, String words, Instant until) {}

    /** One that is asked now. */
    public static Correction asked(UUID dossier, UUID submission, UUID by, Instant at, List<Asked> questions) {
        return new Correction(
                UUID.randomUUID(), dossier, submission, by, at, questions, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** The first instant at which all of it is too late. */
    public Instant until() {
        return questions.stream()
                .map(Asked::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether nothing of it can be corrected any more. */
    public boolean isLate(Instant now) {
        return !now.isBefore(until());
    }

    public Set<String> ids() {
        return questions.stream().map(Asked::question).collect(Collectors.toSet());
    }

    /** What is asked at a question. */
    public Optional<Asked> at(String question) {
        return questions.stream()
                .filter(each -> each.question().equals(question))
                .findFirst();
    }
}
