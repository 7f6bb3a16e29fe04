/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.review.Divergence;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** Jurors read the dossiers that they reach beside each other; organisers all that don't tie them. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ReadRanking {
    @Inject
    JuryDesks desks;

    @Inject
    DossierEngines engines;

    @Inject
    Caller caller;

    /** What somebody may see of an edition. */
    public record Ranking(EditionPlan edition, Questionnaire questionnaire, List<RankedDossier> dossiers) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is neither in this jury nor an organiser */
    public Ranking read(String edition) {
        return desks.at(edition, desk -> {
            Scoring scoring = engines.get(desk.edition().questionnaire());
            return read(desk, caller.may(Role.ORGANISER), scoring);
        });
    }

    /** Where readings are far apart, by dossier. @param shown some that {@link #read} gave the caller, with what readings propose */
    public Map<UUID, List<Divergence>> divergences(String edition, List<RankedDossier> shown) {
        List<UUID> compared = shown.stream()
                .filter(each -> each.spread().isPresent())
                .map(RankedDossier::dossier)
                .toList();
        return compared.isEmpty()
                ? Map.of()
                : desks.at(edition, desk -> {
                    Scoring scoring = engines.get(desk.edition().questionnaire());
                    return DivergenceQuery.list(desk.connection(), scoring, compared);
                });
    }

    static Ranking read(JuryDesk desk, boolean organiser, Scoring scoring) throws SQLException {
        if (!organiser) {
            desk.self();
        }
        boolean closed = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) >= 0;
        List<RankedDossier> dossiers =
                closed ? RankingQuery.list(desk, organiser, scoring::stratum) : List.<RankedDossier>of();
        return new Ranking(desk.edition(), scoring.questionnaire(), dossiers);
    }
}
