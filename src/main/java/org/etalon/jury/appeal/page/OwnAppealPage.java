/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.Appeal.Point;
import org.etalon.jury.appeal.AppealState;
import org.etalon.jury.appeal.AppealWish;
import org.etalon.jury.appeal.FilingDesk;
import org.etalon.jury.appeal.manage.FileAppeal;
import org.etalon.jury.appeal.manage.ReadOwnAppeal;
import org.etalon.jury.decision.page.DecisionWords;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind juries/ownappeal.xhtml, and where a candidate reads what became of their dossier. */
@Named
@RequestScoped
public class OwnAppealPage {
    private static final String POINT = "point-";

    @Inject
    OpeningPage opening;

    @Inject
    ReadOwnAppeal readOwnAppeal;

    @Inject
    FileAppeal fileAppeal;

    private Opened opened;
    private FilingDesk filing;

    /** A question that something can be held against. */
    public record Choice(String id, String title) {}

    /** Those of a domain. */
    public record Group(String title, List<Choice> choices) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not to be read, or nothing is public */
    public void open() {
        if (filing == null) {
            opened = opening.open();
            filing = readOwnAppeal.read(opened.id());
        }
    }

    /** Read once, as soon as anything of the page is asked for: a form that comes back asks before the page is opened. */
    private FilingDesk filing() {
        open();
        return filing;
    }

    private Opened opened() {
        open();
        return opened;
    }

    /** Whether there is anything to say of appeals on the dossier's page; before results are public nothing is even asked for. */
    public boolean isShown() {
        if (filing == null) {
            opened = opening.open();
            if (!opened.edition().time().isPublic(opened.moments().atHand())) {
                return false;
            }
            filing = readOwnAppeal.look(opened.id());
        }
        return filing.isPublic();
    }

    /** Appeals; or only puts one more question into the form. */
    public void act() {
        if (Visit.atHand().isSent() && OpeningPage.parameter("act").equals("file")) {
            fileAppeal.file(OpeningPage.id(), new AppealWish(getReasons(), points()));
            Redirect.to("/dossiers/" + OpeningPage.id() + "/appeal?done=filed");
        }
    }

    private static Map<String, String> points() {
        Map<String, String> points = new TreeMap<>();
        Visit.atHand().request().getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(POINT))
                .forEach(name -> points.put(name.substring(POINT.length()), OpeningPage.parameter(name)));
        return points;
    }

    public String getReasons() {
        return OpeningPage.parameter("reasons");
    }

    /** The questions in the form: those at which something was written, and the one that was chosen last. */
    public List<PointLine> getWritten() {
        Set<String> ids = new HashSet<>(points().keySet());
        ids.add(OpeningPage.parameter("about"));
        return questions()
                .filter(id -> ids.contains(id))
                .map(id -> line(new Point(id, OpeningPage.parameter(AppealWish.field(id)))))
                .toList();
    }

    private Stream<String> questions() {
        return opened().questionnaire().questions().stream().map(Question::id);
    }

    /** What stands in the appeal. */
    public List<PointLine> getPoints() {
        return filing().appeal().stream()
                .flatMap(appeal -> appeal.points().stream())
                .map(this::line)
                .toList();
    }

    private PointLine line(Point point) {
        var place = opened().assessment()
                .questions()
                .get(opened().scoring().index().get(point.question()))
                .place();
        return new PointLine(
                point.question(),
                title(point.question()),
                opened().addresses().of(place.domain(), point.question()),
                point.words());
    }

    private String title(String question) {
        return new QuestionTitles(opened().questionnaire(), opened().spoken()).of(question);
    }

    /** All questions that are shown and not yet in the form. */
    public List<Group> getGroups() {
        Set<String> there = getWritten().stream().map(PointLine::question).collect(Collectors.toSet());
        List<Group> groups = new ArrayList<>();
        for (Domain domain : opened().questionnaire().domains()) {
            List<Choice> choices = domain.questions().stream()
                    .map(Question::id)
                    .filter(id -> !there.contains(id))
                    .filter(id -> Opened.isShown(opened().assessment()
                            .questions()
                            .get(opened().scoring().index().get(id))))
                    .map(id -> new Choice(id, title(id)))
                    .toList();
            if (!choices.isEmpty()) {
                groups.add(new Group(opened().spoken().plain(domain.title()), choices));
            }
        }
        return groups;
    }

    /** How it stands, as the key of a sentence. */
    public String getState() {
        if (filing().appeal().isPresent()) {
            return filing().state().orElseThrow() == AppealState.DECIDED ? "decided" : "filed";
        }
        return filing().isOpen() ? "may" : "late";
    }

    /** Whether who looks can appeal now. */
    public boolean isOpen() {
        return filing().isOpen() && filing().isAllowed();
    }

    /** Whether somebody else of the collectivité can. */
    public boolean isOthers() {
        return filing().isOpen() && !filing().isAllowed();
    }

    /** Until when one can appeal. */
    public String getUntil() {
        return opened().moments().withPlace(filing().term().until().orElseThrow());
    }

    public Optional<Appeal> getAppeal() {
        return filing().appeal();
    }

    /** When it was filed. */
    public String getFiled() {
        return filing().appeal()
                .map(each -> opened().moments().of(each.filedAt()))
                .orElse("");
    }

    /** Null while nothing is decided. */
    public SettledWords getSettled() {
        return filing().appeal()
                .flatMap(Appeal::settled)
                .map(each -> new SettledWords(
                        each, new DecisionWords(opened().questionnaire(), OpeningPage.locale()), opened().moments()))
                .orElse(null);
    }

    public Opened getOpened() {
        return opened();
    }

    /** Whether it has just been filed. */
    public boolean isDone() {
        return OpeningPage.parameter("done").equals("filed")
                && filing().appeal().isPresent();
    }
}
