/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.Appeal.Point;
import org.etalon.jury.appeal.AppealDesk;
import org.etalon.jury.appeal.Rereader;
import org.etalon.jury.appeal.manage.ReadAppeal;
import org.etalon.jury.appeal.manage.ReadAppeal.Told;
import org.etalon.jury.decision.page.DecisionWords;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Days;
import org.etalon.platform.web.RoutesFilter;

/** Behind juries/appeal.xhtml: an appeal before jurors and organisers. */
@Named
@RequestScoped
public class AppealPage {
    @Inject
    ReadAppeal readAppeal;

    private Told told;
    private Moments moments;

    /** Who reads on appeal. @param state the key of a word @param due empty where no day is set */
    public record ReaderLine(String name, String state, String due) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller, or nobody appealed */
    public void open() {
        told();
    }

    /** Read once, as soon as anything of the page is asked for: a form that comes back asks before the page is opened. */
    Told told() {
        if (told == null) {
            told = readAppeal.read(OpeningPage.id(), OpeningPage.locale());
            var desk = told.appealing().decider().desk();
            moments = new Moments(desk.edition().zone(), OpeningPage.locale(), desk.instant());
        }
        return told;
    }

    AppealDesk appealing() {
        return told().appealing();
    }

    DecisionWords words() {
        return new DecisionWords(appealing().under().scoring().questionnaire(), OpeningPage.locale());
    }

    /** Where this page stands. */
    public String getAddress() {
        return String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS));
    }

    /** Whether it is the organisers'. */
    public boolean isOrganising() {
        return getAddress().startsWith("/organiser/");
    }

    public UUID getId() {
        return appealing().decider().dossier();
    }

    /** The collectivité. */
    public String getName() {
        return appealing().under().name();
    }

    public EditionPlan getEdition() {
        return appealing().decider().desk().edition();
    }

    public Appeal getAppeal() {
        return appealing().appeal();
    }

    public String getFiled() {
        told();
        return moments.of(getAppeal().filedAt());
    }

    public String getState() {
        return appealing().state().key();
    }

    public List<PointLine> getPoints() {
        var scoring = appealing().under().scoring();
        var titles = new QuestionTitles(scoring.questionnaire(), Spoken.in(OpeningPage.locale()));
        return getAppeal().points().stream()
                .map(each -> new PointLine(
                        each.question(),
                        titles.of(each.question()),
                        isReading() ? href(scoring, each.question()) : "",
                        each.words()))
                .toList();
    }

    private String href(Scoring scoring, String question) {
        String domain = scoring.questionnaire().domains().stream()
                .filter(each ->
                        each.questions().stream().anyMatch(asked -> asked.id().equals(question)))
                .findFirst()
                .map(Domain::id)
                .orElse("");
        return "/jury/dossiers/" + getId() + "/" + domain + "#q-" + question;
    }

    /** What is held against a question of the dossier; empty where nothing is. */
    public String at(String question) {
        return getAppeal().points().stream()
                .filter(each -> each.question().equals(question))
                .map(Point::words)
                .findFirst()
                .orElse("");
    }

    /** What was decided first. */
    public String getContested() {
        return getAppeal()
                .settled()
                .map(each -> words().award(each.before().level(), each.before().mentions()))
                .orElseGet(() -> words().award(
                                appealing().decision().level(),
                                appealing().decision().mentions()));
    }

    /** Why that was decided; empty once it is decided anew. */
    public String getContestedReason() {
        return getAppeal().settled().isPresent() ? "" : appealing().decision().reason();
    }

    public List<ReaderLine> getReaders() {
        return appealing().readers().stream()
                .map(each -> new ReaderLine(
                        told().jurors().getOrDefault(each.juror(), ""),
                        each.done() ? "done" : "to-read",
                        each.due()
                                .map(day -> Days.of(day, OpeningPage.locale()))
                                .orElse("")))
                .toList();
    }

    /** Whether the dossier's pages are for who looks: as a juror. */
    public boolean isReading() {
        var access = appealing().decider().access();
        return !isOrganising()
                && (access.reads() || access.leads() && access.juror().isPresent());
    }

    /** Whether the readings on appeal may be seen. */
    public boolean isTold() {
        return isReading()
                && appealing().isTold()
                && appealing().readers().stream().anyMatch(Rereader::done);
    }

    public boolean isLeading() {
        return appealing().isLeading();
    }

    /** What keeps an appeal from being read, as the key of a sentence to organisers, who don't say who reads; empty where nothing does. */
    public String getUnread() {
        boolean awaited = isOrganising()
                && !isLeading()
                && getAppeal().settled().isEmpty()
                && appealing().readers().isEmpty();
        if (!awaited) {
            return "";
        }
        return appealing().isWithoutReaders() ? "assign.nobody.organiser" : "assign.others";
    }

    /** Null while nothing is decided. */
    public SettledWords getSettled() {
        told();
        return getAppeal()
                .settled()
                .map(each -> new SettledWords(each, words(), moments))
                .orElse(null);
    }

    public String getDecider() {
        return told().decider();
    }

    /** Where what became of it is had as a paper, up to the extension. */
    public String getPaper() {
        return "/api/v1/jury/dossiers/" + getId() + "/appeal.";
    }

    /** What has just been done, as the key of a sentence; empty where nothing was. */
    public String getDone() {
        String done = OpeningPage.parameter("done");
        return List.of("assigned", "decided").contains(done) && !Visit.atHand().isSent() ? "done." + done : "";
    }
}
