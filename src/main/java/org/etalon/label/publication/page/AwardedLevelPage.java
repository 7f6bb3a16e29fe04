/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.label.page.ReadResult;

/** On the list of one's dossiers: what was awarded, once that is public; nothing before. */
@Named
@RequestScoped
public class AwardedLevelPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadResult results;

    private final Map<UUID, Optional<OutcomeView>> found = new HashMap<>();

    /** Null before its instant, and where nothing was decided. @param dossier one that the caller may read */
    public OutcomeView of(UUID dossier) {
        return of(dossier, () -> opening.open(dossier).scoring());
    }

    OutcomeView of(UUID dossier, Supplier<Scoring> scoring) {
        return found.computeIfAbsent(dossier, first -> find(first, scoring)).orElse(null);
    }

    private Optional<OutcomeView> find(UUID dossier, Supplier<Scoring> scoring) {
        return results.find(dossier)
                .map(result -> OutcomeView.of(
                        result, results.findCorrected(dossier), scoring.get().questionnaire(), OpeningPage.locale()));
    }
}
