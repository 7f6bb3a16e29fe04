/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.assessment.form.FormDomain;
import org.etalon.assessment.form.FormEntry;
import org.etalon.assessment.form.FormQuestion;

/** Behind assessment/domain.xhtml: the questions of one domain. */
@Named
@RequestScoped
public class DomainPage extends AssessmentPage {
    private List<FormDomain> domains;
    private FormDomain domain;
    private String query;

    public void open() {
        find();
        domains = FormDomain.listOf(getQuestionnaire(), stratum(), 1, spoken());
        query = addresses(stratum().orElse(""), false).query();
        domain = domains.stream()
                .filter(each -> each.id().equals(parameter("domain")))
                .findFirst()
                .orElse(null);
        refuseUnless(domain != null);
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

    /** What keeps the stratum in links to other pages; may be empty. */
    public String getQuery() {
        return query;
    }

    /** Nothing: what was entered is in the browser. */
    public FormEntry getNothing() {
        return FormEntry.NONE;
    }

    /** Whether a question here suggests names of software. */
    public boolean isSuggesting() {
        return domain.sections().stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(FormQuestion::suggests);
    }
}
