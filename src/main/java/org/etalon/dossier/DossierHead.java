/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.answer.Facts;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Powers;

/**
 * A dossier without its answers, as one member sees it.
 *
 * @param collectivity its code
 * @param edition {@code <programme>/<edition>}
 * @param questionnaire {@code <programme>/<edition>}
 * @param facts that the score is made from
 * @param version of the facts and the status
 * @param powers what the member may do
 * @param asked of which questions a correction is asked for, each with the first instant at which it is too late; those that are past are
 *     left out
 */
public record DossierHead(
        UUID id,
        String collectivity,
        String edition,
        String questionnaire,
        Facts facts,
        DossierStatus status,
        long version,
        EditionTime time,
        Powers powers,
        Map<String, Instant> asked) {
    private static final Duration SOON = Duration.ofHours(48);

    public DossierHead {
        asked = Map.copyOf(asked);
    }

    /** One of which no correction is asked for. */
    public DossierHead(
            UUID id,
            String collectivity,
            String edition,
            String questionnaire,
            Facts facts,
            DossierStatus status,
            long version,
            EditionTime time,
            Powers powers) {
        this(id, collectivity, edition, questionnaire, facts, status, version, time, powers, Map.of());
    }

    DossierHead with(Powers others, Map<String, Instant> corrections) {
        return new DossierHead(
                id, collectivity, edition, questionnaire, facts, status, version, time, others, corrections);
    }

    public EditionPhase phase(Instant now) {
        return time.phase(now);
    }

    /** Whether anything can be changed, by whoever may. */
    public boolean isTakingIn(Instant now) {
        return phase(now).isTakingIn() && status.isOpen() || isCorrecting(now);
    }

    /** Whether what can be changed are the questions alone of which a correction is asked for. */
    public boolean isCorrecting(Instant now) {
        return !asked.isEmpty()
                && switch (phase(now)) {
                    case CLOSED, IN_REVIEW -> true;
                    case DRAFT, ANNOUNCED, OPEN, GRACE, DECIDED, PUBLISHED -> false;
                };
    }

    /** Whether the jury is over. */
    public boolean isDecided() {
        return time.stage().compareTo(EditionStage.DECIDED) >= 0;
    }

    /** Whether what is told a day later may come too late: within two days of the time by which it is to be handed in. */
    public boolean isClosingSoon(Instant now) {
        return time.isClosingSoon(now)
                || isCorrecting(now)
                        && correctableUntil().orElseThrow().minus(SOON).isBefore(now);
    }

    /** Whether what stands at this question can be changed, by whoever may. */
    public boolean isTakingIn(String question, Instant now) {
        return isTakingIn(now) && (!isCorrecting(now) || asked.containsKey(question));
    }

    /** Until when a correction is taken in at all; empty where none is asked for. */
    public Optional<Instant> correctableUntil() {
        return asked.values().stream().max(Instant::compareTo);
    }

    /** Whether the member may change answers of this domain. */
    public boolean mayAnswer(String domain, Instant now) {
        return isTakingIn(now) && powers.mayIn(domain, MemberAction.ANSWER);
    }
}
