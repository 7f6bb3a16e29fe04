/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.rest;

import java.util.List;
import java.util.UUID;
import org.etalon.core.scoring.Score;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.decision.UnderDecision;
import org.etalon.jury.decision.rest.BasisJson.ReadByJson;

/**
 * What is proposed and decided on a dossier.
 *
 * @param declared the level that the answers come to as declared
 * @param computed the level that the engine comes to on what was reviewed; null to a reader who hasn't handed in
 * @param proposed null to a reader who hasn't handed in
 * @param readings what lies before the jury
 * @param decided null where nothing is decided yet
 * @param deciding whether it is for the caller to decide
 */
public record DecisionJson(
        UUID dossier,
        String name,
        int declared,
        Integer computed,
        ProposedJson proposed,
        BasisJson readings,
        DecidedJson decided,
        boolean deciding) {
    /** @param origin {@code voted}, {@code carried}, {@code reviewed} or {@code declared} */
    public record ProposedJson(int level, List<String> mentions, String origin) {
        static ProposedJson of(Proposal proposal) {
            return new ProposedJson(
                    proposal.level(), proposal.mentions(), proposal.origin().key());
        }
    }

    /** @param at ISO 8601, UTC @param by the id of the person @param readings on how many; null where nobody knows */
    public record DecidedJson(
            int level, List<String> mentions, String reason, String at, UUID by, ReadByJson readings) {
        static DecidedJson of(Decision decision) {
            return new DecidedJson(
                    decision.level(),
                    decision.mentions(),
                    decision.reason(),
                    decision.at().toString(),
                    decision.by(),
                    decision.read().map(ReadByJson::of).orElse(null));
        }
    }

    static DecisionJson of(UnderDecision under) {
        return new DecisionJson(
                under.decider().dossier(),
                under.under().name(),
                under.under().declared().score().level(),
                under.computed().map(Score::level).orElse(null),
                under.proposal().map(ProposedJson::of).orElse(null),
                BasisJson.of(under.basis()),
                under.decision().map(DecidedJson::of).orElse(null),
                under.isDeciding());
    }
}
