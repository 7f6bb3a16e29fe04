/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Scoring;
import org.etalon.questionnaire.catalogue.Catalogue;

/** The engine of each questionnaire in the catalogue, compiled when first asked for and again when the questionnaire changes. */
@ApplicationScoped
public class Engines {
    @Inject
    Catalogue catalogue;

    private final Map<String, Scoring> compiled = new ConcurrentHashMap<>();

    /** The engine of an edition in whatever state. */
    public Optional<Scoring> find(String programme, String edition) {
        return catalogue.find(programme, edition).map(found -> of(found.questionnaire()));
    }

    private Scoring of(Questionnaire questionnaire) {
        Scoring known = compiled.get(questionnaire.key());
        return isOf(questionnaire, known)
                ? known
                : compiled.compute(
                        questionnaire.key(),
                        (key, there) -> isOf(questionnaire, there) ? there : Scoring.compile(questionnaire));
    }

    private static boolean isOf(Questionnaire questionnaire, Scoring known) {
        return known != null && known.questionnaire() == questionnaire;
    }
}
