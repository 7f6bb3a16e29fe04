/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.label.page.ReadResult;

/** Behind WEB-INF/label/candidate.xhtml, on a dossier's page: what became of it, once that is public; nothing before. */
@Named
@RequestScoped
public class DossierOutcomePage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadResult results;

    private boolean asked;
    private OutcomeView outcome;

    /** Null before its instant, and where nothing was decided. Only of a dossier that the caller may read. */
    public OutcomeView getOutcome() {
        if (!asked) {
            asked = true;
            var opened = opening.open();
            Locale locale = OpeningPage.locale();
            UUID id = opened.dossier().head().id();
            outcome = Optional.ofNullable(results.list(Set.of(id)).get(id))
                    .map(result -> OutcomeView.of(result, opened.scoring().questionnaire(), locale))
                    .orElse(null);
        }
        return outcome;
    }

    /** Whether the edition's results are public and nothing was decided on this dossier, which was handed in. */
    public boolean isUndecided() {
        var opened = opening.open();
        return opened.edition().time().isPublic(opened.moments().atHand())
                && opened.head().status() == DossierStatus.SUBMITTED
                && getOutcome() == null;
    }
}
