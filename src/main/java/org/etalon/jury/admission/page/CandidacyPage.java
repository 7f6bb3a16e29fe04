/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.ReadCandidacy;

/** Behind WEB-INF/jury/candidacy.xhtml: what the organisers decided on the dossier at hand, for its collectivité. */
@Named
@RequestScoped
public class CandidacyPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadCandidacy readCandidacy;

    private Opened opened;
    private Optional<Admission> admission;

    /** While the edition takes dossiers in, nobody decides on them. */
    private void open() {
        if (opened == null) {
            opened = opening.open();
            admission = opened.head().phase(opened.moments().atHand()).isTakingIn()
                    ? Optional.empty()
                    : readCandidacy.read(opened.id()).admission();
        }
    }

    /** The key of what is said; empty where nothing is, or elsewhere: what the jury came to is told with the label. */
    public String getSaid() {
        open();
        boolean isOver = opened.edition().time().isPublic(opened.moments().atHand());
        return admission
                .map(Admission::state)
                .filter(state -> state == AdmissionState.INADMISSIBLE || !isOver && state != AdmissionState.ASKED)
                .map(state -> "candidacy." + state.key())
                .orElse("");
    }

    public boolean isRefused() {
        open();
        return admission
                .filter(each -> each.state() == AdmissionState.INADMISSIBLE)
                .isPresent();
    }

    /** Why it is inadmissible; empty where it isn't. */
    public String getReason() {
        open();
        return admission.flatMap(Admission::reason).orElse("");
    }

    public String getWhen() {
        open();
        return admission.map(each -> opened.moments().of(each.decidedAt())).orElse("");
    }
}
