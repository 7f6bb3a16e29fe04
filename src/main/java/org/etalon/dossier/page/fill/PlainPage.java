/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.assessment.form.AnswerSentences;
import org.etalon.assessment.form.FormDomain;
import org.etalon.assessment.form.FormEntry;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.fill.plain.EnteredAnswer;
import org.etalon.dossier.fill.plain.EnteredOutcome;
import org.etalon.dossier.fill.plain.EnteredOutcome.Disputed;
import org.etalon.dossier.fill.plain.EnteredOutcome.Kept;
import org.etalon.dossier.fill.plain.EnteredOutcome.Refused;
import org.etalon.dossier.fill.plain.SaveEntered;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.past.GivenLines;
import org.etalon.dossier.page.past.GivenWords;
import org.etalon.platform.faces.Visit;

/** Behind dossier/plain.xhtml: one domain in a form that needs no script; it comes back with what was refused or disputed. */
@Named
@RequestScoped
public class PlainPage extends DossierPage {
    @Inject
    OpeningPage opening;

    @Inject
    SaveEntered saveEntered;

    @Inject
    PersonNames names;

    private FormDomain domain;
    private KeptAnswers answers;
    private PlainFields sent;
    private Map<String, EnteredOutcome> outcomes = Map.of();

    public void open() {
        look(opening.open());
        if (Visit.atHand().request().getMethod().equals("POST")) {
            sent = PlainFields.of(
                    opened.scoring().index(), Visit.atHand().request().getParameterMap());
            outcomes = saveEntered.save(opened.id(), entered());
            look(opening.openAnew());
        }
    }

    private void look(Opened found) {
        opened = found;
        domain = FormDomain.listOf(
                        opened.questionnaire(),
                        java.util.Optional.of(opened.assessment().stratum()),
                        1,
                        opened.spoken())
                .stream()
                .filter(each -> each.id().equals(OpeningPage.parameter("domain")))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
        answers = KeptAnswers.of(opened, domain.id(), names);
    }

    private List<EnteredAnswer> entered() {
        List<EnteredAnswer> entered = new ArrayList<>();
        domain.sections().forEach(section -> section.questions().stream()
                .filter(question -> sent.has(question.id()))
                .forEach(question -> entered.add(sent.entered(question.id()))));
        return entered;
    }

    private boolean isOpenAt(String question) {
        EnteredOutcome outcome = outcomes.get(question);
        return outcome instanceof Refused || outcome instanceof Disputed;
    }

    /** What is to stand in the form: what was refused or is disputed as it was entered, else what is kept. */
    public FormEntry entry(String question) {
        FormEntry kept = answers.entry(question);
        return isOpenAt(question)
                ? new FormEntry(
                        sent.values(question), false, sent.justification(question), problem(question), kept.asked())
                : kept;
    }

    public String state(String question) {
        return isOpenAt(question)
                ? sent.state(question)
                : answers.kept(question).given().state().key();
    }

    private String problem(String question) {
        return outcomes.get(question) instanceof Refused refused
                ? refused.problems().stream().map(this::sentence).collect(Collectors.joining(" "))
                : "";
    }

    private String sentence(Problem problem) {
        var index = opened.scoring().index();
        var sentences = new AnswerSentences(opened.spoken());
        return index.find(problem.at()).isEmpty()
                ? sentences.say(problem, problem.at())
                : sentences.say(problem, index.question(index.get(problem.at())));
    }

    /** What waits for another word, question by question. */
    public List<PlainTrouble> getTroubles() {
        return domain.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> isOpenAt(question.id()))
                .map(question -> new PlainTrouble(
                        "#q-" + question.id(), question.number() + " " + question.label(), problem(question.id())))
                .toList();
    }

    /** What somebody else gave to a question in the meantime; null where nobody did. */
    public GivenLines theirs(String question) {
        return outcomes.get(question) instanceof Disputed disputed
                ? new GivenWords(opened).lines(question, disputed.theirs().given())
                : null;
    }

    /** The version from which the form goes on. */
    public long version(String question) {
        return kept(question).version();
    }

    /** The mark of what stood there. */
    public String mark(String question) {
        return SaveEntered.mark(kept(question).given());
    }

    private KeptAnswer kept(String question) {
        return outcomes.get(question) instanceof Disputed disputed ? disputed.theirs() : answers.kept(question);
    }

    /** How many answers were kept. */
    public long getSaved() {
        return outcomes.values().stream().filter(Kept.class::isInstance).count();
    }

    /** How many wait for another word. */
    public long getWaiting() {
        return outcomes.keySet().stream().filter(this::isOpenAt).count();
    }

    /** Whether it is said how many were kept: none of them is news only where nothing was refused either. */
    public boolean isTold() {
        return sent != null && (getSaved() > 0 || getWaiting() == 0);
    }

    public FormDomain getDomain() {
        return domain;
    }

    public boolean isOpen() {
        return opened.mayAnswer(domain.id());
    }

    /** Whether what stands at a question can be changed. */
    public boolean openAt(String question) {
        return isOpen() && opened.isTakingIn(question);
    }
}
