/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.page.DossierLine;
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

    private Map<UUID, OutcomeView> found;

    /** Null before its instant, and where nothing was decided. @param all that the list has, each for the caller to read */
    public OutcomeView of(UUID dossier, List<DossierLine> all) {
        if (found == null) {
            found = new HashMap<>();
            results.list(all.stream().map(DossierLine::id).toList())
                    .forEach((id, result) -> found.put(
                            id,
                            OutcomeView.of(result, opening.open(id).scoring().questionnaire(), OpeningPage.locale())));
        }
        return found.get(dossier);
    }
}
