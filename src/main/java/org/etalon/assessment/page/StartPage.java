/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.etalon.assessment.form.Spoken;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.consult.CollectivityQuery;
import org.etalon.collectivity.consult.CollectivityRow;
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

    @Inject
    CollectivityQuery collectivities;

    private static final int MOST = 12;

    private List<Offer> offers;
    private String address;
    private CollectivityQuery.Choice bodies;
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
        address = any ? "/assess" : "/assess/" + asked;
        bodies = bodies(spoken.locale());
        var territories = directory.index().territories();
        facts = new FactFields(AssessmentPage::parameter, List.of(), territories.departments(), territories.regions());
    }

    /** The body that the address names, else what it searches for. */
    private CollectivityQuery.Choice bodies(Locale locale) {
        String code = AssessmentPage.parameter("collectivity");
        return code.isEmpty() && isSearched()
                ? collectivities.listByText(getText(), MOST, locale)
                : collectivities.listByCode(code, locale);
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

    /** Where this page stands, without what is searched for. */
    public String getAddress() {
        return address;
    }

    /** What is searched for; empty where nothing is. */
    public String getText() {
        return AssessmentPage.parameter("q").strip();
    }

    public boolean isSearched() {
        return !getText().isEmpty();
    }

    /** The bodies to choose from. */
    public List<CollectivityRow> getBodies() {
        return bodies.rows();
    }

    /** How many bodies were found, more than there are rows perhaps. */
    public int getFound() {
        return bodies.total();
    }

    public FactFields getFacts() {
        return facts;
    }
}
