/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.account.PersonNames;
import org.etalon.assessment.form.FormDomain;
import org.etalon.assessment.form.FormQuestion;
import org.etalon.assessment.panel.Panel;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.evidence.manage.ListServing;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.proof.QuestionProofs;
import org.etalon.dossier.page.team.TeamPage;
import org.etalon.membership.MemberAction;
import org.etalon.platform.security.Caller;
import org.etalon.platform.text.Figures;

/** Behind dossier/fill.xhtml: the questions of one domain with what stands there. */
@Named
@RequestScoped
public class FillPage extends DossierPage {
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

    private List<FormDomain> domains;
    private FormDomain domain;
    private List<FilledSection> sections;
    private Panel panel;

    /** All that is read stands in one transaction, which spares a begin and a commit for each reader. */
    @Transactional
    public void open() {
        opened = opening.open();
        domains = FormDomain.listOf(
                opened.questionnaire(), Optional.of(opened.assessment().stratum()), 1, opened.spoken());
        domain = domains.stream()
                .filter(each -> each.id().equals(OpeningPage.parameter("domain")))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
        panel = opened.panel();
        team.open(opened, domain.id());
        sections = filled();
    }

    /** Everything at once, since the page asks for each again and again. */
    private List<FilledSection> filled() {
        var answers = KeptAnswers.of(opened, domain.id(), names);
        Map<String, QuestionProofs> proofs = QuestionProofs.of(opened, domain.id(), listServing.list(opened.dossier()));
        return domain.sections().stream()
                .map(section -> new FilledSection(
                        section,
                        section.questions().stream()
                                .map(question -> filled(question, answers, proofs))
                                .toList()))
                .toList();
    }

    private FilledQuestion filled(FormQuestion question, KeptAnswers answers, Map<String, QuestionProofs> proofs) {
        String id = question.id();
        return new FilledQuestion(
                question,
                answers.entry(id),
                answers.text(id),
                answers.kept(id).given().state().key(),
                proofs.get(id),
                team.talk(id, question.number()),
                isOpen() && opened.isTakingIn(id),
                team.isPicked(id));
    }

    public String getId() {
        return opened.id().toString();
    }

    public Questionnaire getQuestionnaire() {
        return opened.questionnaire();
    }

    /** By whose clocks the page tells times. */
    public String getZone() {
        return opened.moments().zone().getId();
    }

    /** The same as people call it. */
    public String getPlace() {
        return opened.moments().place();
    }

    public String getPerson() {
        return caller.person().person().toString();
    }

    public FormDomain getDomain() {
        return domain;
    }

    public List<FormDomain> getDomains() {
        return domains;
    }

    /** The domain before this one, or null. */
    public FormDomain getPrevious() {
        return domain.number() > 1 ? domains.get(domain.number() - 2) : null;
    }

    /** The domain after this one, or null. */
    public FormDomain getNext() {
        return domain.number() < domains.size() ? domains.get(domain.number()) : null;
    }

    public Panel getPanel() {
        return panel;
    }

    public String getPercentSign() {
        return Figures.sign(opened.spoken().locale());
    }

    public boolean isOpen() {
        return opened.mayAnswer(domain.id());
    }

    /** Whether some questions alone can be changed, those of which a correction is asked for. */
    public boolean isCorrecting() {
        return opened.isCorrecting();
    }

    /** Whether it is said why nothing can be changed here, or not all of it; that it is handed in stands above already. */
    public boolean isShutSaid() {
        return opened.isCorrecting() || !isOpen() && opened.head().status().isOpen();
    }

    /** Why nothing can be changed here, as the key of a sentence. */
    public String getShut() {
        if (opened.isCorrecting()) {
            return isOpen() ? "page.shut.correction" : "page.shut.role";
        }
        if (!opened.head().status().isOpen()) {
            return "page.shut.submitted";
        }
        if (opened.edition().time().isPublic(opened.moments().atHand())) {
            return "page.shut.published";
        }
        return opened.head().powers().mayIn(domain.id(), MemberAction.ANSWER) ? "page.shut.closed" : "page.shut.role";
    }

    /** Whether a question here suggests names of software. */
    public boolean isSuggesting() {
        return domain.sections().stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(FormQuestion::suggests);
    }

    /** Whether no question here has evidence: then nothing is made for it. The form without script asks too, and never opens this page. */
    public boolean isBare() {
        return sections != null
                && questions()
                        .allMatch(filled -> filled.proofs() == null
                                || filled.proofs().lines().isEmpty());
    }

    /** Whether colleagues have written nothing here. */
    public boolean isQuiet() {
        return questions().allMatch(filled -> filled.talk().notes().isEmpty());
    }

    private Stream<FilledQuestion> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public List<FilledSection> getSections() {
        return sections;
    }
}
