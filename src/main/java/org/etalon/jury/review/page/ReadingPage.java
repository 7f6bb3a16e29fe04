/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.etalon.assessment.form.FormDomain;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.review.manage.ListViewable;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.web.HeadersFilter;

/** Behind juries/reading.xhtml: one domain, what was handed in on one side and what the juror says of it on the other. */
@Named
@RequestScoped
public class ReadingPage {
    @Inject
    ReviewOpening opening;

    @Inject
    ListViewable listViewable;

    private OpenedReview opened;
    private List<FormDomain> domains;
    private FormDomain domain;
    private List<ReadSection> sections;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read, or has no such domain */
    public void open() {
        opened = opening.open();
        Visit.atHand().response().setHeader("Content-Security-Policy", HeadersFilter.policyFraming());
        var under = opened.under();
        domains = FormDomain.listOf(
                under.scoring().questionnaire(), Optional.of(under.declared().stratum()), 1, opened.spoken());
        domain = domains.stream()
                .filter(each -> each.id().equals(OpeningPage.parameter("domain")))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
        var writer = new QuestionWriter(opened, listViewable.list(ReviewOpening.id()));
        sections = domain.sections().stream()
                .map(section -> new ReadSection(
                        section,
                        section.questions().stream().map(writer::question).toList()))
                .toList();
    }

    public FormDomain getDomain() {
        return domain;
    }

    /** How many domains there are. */
    public int getCount() {
        return domains.size();
    }

    public List<ReadSection> getSections() {
        return sections;
    }

    /** What is said of the domain, for the script. */
    public String getOpinion() {
        return PartText.of(opened.under(), PartName.ofDomain(domain.id()));
    }

    /** The domain before this one, or null. */
    public FormDomain getPrevious() {
        return domain.number() > 1 ? domains.get(domain.number() - 2) : null;
    }

    /** The domain after this one, or null. */
    public FormDomain getNext() {
        return domain.number() < domains.size() ? domains.get(domain.number()) : null;
    }

    /** Whether anything of it is to be judged. */
    public boolean isToJudge() {
        return opened.under().toJudge(domain.id()) > 0;
    }

    /** Whether a question here suggests names of software. */
    public boolean isSuggesting() {
        return domain.sections().stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(question -> question.suggests());
    }
}
