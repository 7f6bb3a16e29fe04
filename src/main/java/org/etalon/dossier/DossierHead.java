/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.time.Instant;
import java.util.UUID;
import org.etalon.core.answer.Facts;
import org.etalon.edition.EditionPhase;
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
        Powers powers) {
    DossierHead with(Powers others) {
        return new DossierHead(id, collectivity, edition, questionnaire, facts, status, version, time, others);
    }

    public EditionPhase phase(Instant now) {
        return time.phase(now);
    }

    /** Whether anything can be changed, by whoever may. */
    public boolean isTakingIn(Instant now) {
        return phase(now).isTakingIn() && status.isOpen();
    }

    /** Whether the member may change answers of this domain. */
    public boolean mayAnswer(String domain, Instant now) {
        return isTakingIn(now) && powers.mayIn(domain, MemberAction.ANSWER);
    }
}
