/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.page.OpeningPage;

/** Behind WEB-INF/label/candidate.xhtml, on a dossier's page: what became of it, once that is public; nothing before. */
@Named
@RequestScoped
public class DossierOutcomePage {
    @Inject
    OpeningPage opening;

    @Inject
    AwardedLevelPage awarded;

    /** Null before its instant, and where nothing was decided. Only of a dossier that the caller may read. */
    public OutcomeView getOutcome() {
        var opened = opening.open();
        return awarded.of(opened.dossier().head().id(), opened::scoring);
    }

    /** Whether the edition's results are public and nothing was decided on this dossier, which was handed in. */
    public boolean isUndecided() {
        var opened = opening.open();
        return opened.edition().time().isPublic(opened.moments().atHand())
                && opened.head().status() == DossierStatus.SUBMITTED
                && getOutcome() == null;
    }
}
