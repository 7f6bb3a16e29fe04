/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        return found.computeIfAbsent(dossier, this::find).orElse(null);
    }

    private Optional<OutcomeView> find(UUID dossier) {
        return results.find(dossier)
                .map(result -> OutcomeView.of(
                        result,
                        results.findCorrected(dossier),
                        opening.open(dossier).scoring().questionnaire(),
                        OpeningPage.locale()));
    }
}
