/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.etalon.assessment.Engines;
import org.etalon.core.scoring.Scoring;

/** The engine of each questionnaire that dossiers answer. */
@ApplicationScoped
public class DossierEngines {
    @Inject
    Engines engines;

    /**
     * @param questionnaire {@code <programme>/<edition>}
     * @throws IllegalStateException where it is gone, which a published one never is
     */
    public Scoring get(String questionnaire) {
        String[] key = questionnaire.split("/");
        return engines.find(key[0], key[1])
                .orElseThrow(() -> new IllegalStateException("the questionnaire " + questionnaire + " is gone"));
    }
}
