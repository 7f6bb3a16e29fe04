/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.assessment.form.Spoken;
import org.etalon.collectivity.Directory;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.catalogue.Catalogue;
import org.etalon.questionnaire.catalogue.Edition;

/** Behind assessment/start.xhtml: which questionnaire, for which body. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    Catalogue catalogue;

    @Inject
    Directory directory;

    private List<Offer> offers;
    private FactFields facts;

    public void open() {
        var spoken = Spoken.in(AssessmentPage.locale());
        String asked = AssessmentPage.parameter("programme") + "/" + AssessmentPage.parameter("edition");
        boolean any = asked.equals("/");
        AssessmentPage.refuseUnless(
                any || published().stream().anyMatch(each -> each.key().equals(asked)));
        String chosen = any
                ? catalogue.findMain().map(main -> main.questionnaire().key()).orElse("")
                : asked;
        offers =
                published().stream().map(each -> Offer.of(each, chosen, spoken)).toList();
        var territories = directory.index().territories();
        facts = new FactFields(AssessmentPage::parameter, List.of(), territories.departments(), territories.regions());
    }

    private List<Questionnaire> published() {
        return catalogue.list().stream()
                .map(Edition::questionnaire)
                .filter(each -> each.status() == Questionnaire.Status.PUBLISHED)
                .toList();
    }

    public List<Offer> getOffers() {
        return offers;
    }

    public FactFields getFacts() {
        return facts;
    }
}
