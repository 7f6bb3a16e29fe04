/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.TreeSet;
import org.etalon.account.PersonNames;
import org.etalon.assessment.page.CheckText;
import org.etalon.assessment.panel.Panel;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.evidence.manage.ListServing;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.proof.QuestionProofs;
import org.etalon.dossier.page.team.TalkView;
import org.etalon.dossier.page.team.TeamPage;
import org.etalon.dossier.people.Meeting;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;
import org.etalon.platform.text.Figures;

/**
 * Behind dossier/panel.xhtml: what a page of questions shows anew after somebody changed something. It is asked for every few seconds, and
 * answers in a line where nothing changed (304).
 */
@Named
@RequestScoped
public class FillPanelPage {
    @Inject
    OpeningPage opening;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    TeamPage team;

    @Inject
    ListServing listServing;

    private Opened opened;
    private Meeting meeting;
    private KeptAnswers answers;
    private List<QuestionProofs> proofs;
    private Panel panel;

    /** Where nothing changed, nothing else is read. */
    public void open() {
        meeting = team.meet(OpeningPage.id(), getAt());
        Visit visit = Visit.atHand();
        visit.response().setHeader("ETag", getTag());
        if (getTag().equals(visit.request().getHeader("If-None-Match"))) {
            visit.response().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        opened = opening.open();
        answers = KeptAnswers.of(opened, getAt(), names);
        proofs = List.copyOf(QuestionProofs.of(opened, getAt(), listServing.list(opened.dossier()))
                .values());
        panel = opened.panel();
        team.open(opened, getAt());
    }

    /** Another whenever anything that this says is another. */
    public String getTag() {
        return "\"" + meeting.revision() + "." + meeting.present().hashCode() + "."
                + team.getPick().key() + "." + (isOpen() ? "o" : "s")
                + getAsked().hashCode() + "."
                + OpeningPage.locale() + "." + getPerson() + "\"";
    }

    /** The domain at hand. */
    public String getAt() {
        return OpeningPage.parameter("at");
    }

    public String getPerson() {
        return caller.person().person().toString();
    }

    public boolean isOpen() {
        return meeting.head().mayAnswer(getAt(), opening.instant());
    }

    /** The ids of the questions of which a correction is asked for, which alone can be changed then; empty where all can. */
    public String getAsked() {
        return meeting.head().isCorrecting(opening.instant())
                ? String.join(" ", new TreeSet<>(meeting.head().asked().keySet()))
                : "";
    }

    public Panel getPanel() {
        return panel;
    }

    public String getPercentSign() {
        return Figures.sign(opened.spoken().locale());
    }

    /** The ids of the questions to be seen. */
    public String getShown() {
        return opened.ids(Opened::isShown);
    }

    /** The ids of the questions whose answer waits for evidence. */
    public String getHeld() {
        return opened.ids(QuestionResult::awaitsEvidence);
    }

    /** Who else has the dossier open, and where; empty where nobody has. */
    public String getHere() {
        return team.here(meeting.present());
    }

    /** What colleagues do at each question of the page. */
    public List<TalkView> getTalks() {
        return opened.assessment().questions().stream()
                .filter(result -> result.place().domain().id().equals(getAt()))
                .map(result -> team.talk(result.place().question().id(), ""))
                .toList();
    }

    public List<KeptAnswers.Line> getAnswers() {
        return answers.lines();
    }

    /** The evidence of each question here that takes any. */
    public List<QuestionProofs> getProofs() {
        return proofs;
    }

    /** The checks that hold, each with the ids of the questions it names. */
    public List<CheckText> getChecks() {
        return opened.assessment().checks().stream()
                .map(check -> new CheckText(
                        String.join(" ", PanelWriter.named(check.when())),
                        opened.spoken().blocks(java.util.Optional.of(check.text()))))
                .toList();
    }
}
