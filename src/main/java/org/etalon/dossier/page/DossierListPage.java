/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.etalon.assessment.form.Spoken;
import org.etalon.dossier.consult.DossierRow;
import org.etalon.dossier.consult.ListDossiers;
import org.etalon.dossier.consult.ListStarts;
import org.etalon.dossier.consult.StartRow;
import org.etalon.dossier.fill.NewDossier;
import org.etalon.dossier.fill.StartDossier;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;

/** Behind dossier/list.xhtml: the dossiers of one's collectivités, and those that one could begin. */
@Named
@RequestScoped
public class DossierListPage {
    @Inject
    ListDossiers listDossiers;

    @Inject
    ListStarts listStarts;

    @Inject
    StartDossier startDossier;

    @Inject
    OpeningPage opening;

    @Inject
    Clock clock;

    private List<DossierLine> dossiers;
    private List<StartLine> starts;

    /** Shows the lists; what was sent begins a dossier, and leads there. */
    public void open() {
        if (Visit.atHand().request().getMethod().equals("POST")) {
            String edition = OpeningPage.parameter("programme") + "/" + OpeningPage.parameter("edition");
            var id = startDossier.start(new NewDossier(OpeningPage.parameter("collectivity"), edition, null));
            Redirect.to("/dossiers/" + id);
            return;
        }
        dossiers = listDossiers.list().stream().map(this::line).toList();
        starts = listStarts.list().stream().map(this::line).toList();
    }

    private DossierLine line(DossierRow row) {
        Opened opened = opening.open(row.id());
        var panel = opened.panel();
        return new DossierLine(
                row.id(),
                opened.root(),
                opened.head().collectivity(),
                opened.name(),
                opened.title(),
                opened.isCorrecting()
                        ? Standings.correcting(opened.head(), row.counting(), opened.moments())
                        : Standings.say(row.status(), row.counting(), row.time(), opened.moments()),
                panel.answered(),
                panel.asked(),
                panel.level(),
                panel.levels(),
                panel.levelSaid(),
                row.isByMandate()
                        ? Texts.of("dossier", opened.spoken().locale())
                                .say("page.mandate", opened.name(), opening.name(row.operator()))
                        : "");
    }

    private StartLine line(StartRow row) {
        var spoken = Spoken.in(OpeningPage.locale());
        var moments = new Moments(ZoneId.of(row.zone()), spoken.locale(), clock.instant());
        String said = Texts.of("dossier", spoken.locale())
                .say(
                        "page.start.line",
                        Opened.title(row.titleFr(), row.titleEn(), spoken),
                        moments.withPlace(row.time().deadline(clock.instant())));
        return new StartLine(
                row.collectivity(),
                opening.name(row.collectivity()),
                row.programme(),
                row.edition(),
                row.questionnaire(),
                said);
    }

    /** Whether there is neither a dossier nor one to begin. */
    public boolean isNothing() {
        return dossiers.isEmpty() && starts.isEmpty();
    }

    public List<DossierLine> getDossiers() {
        return dossiers;
    }

    public List<StartLine> getStarts() {
        return starts;
    }
}
