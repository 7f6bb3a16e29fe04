/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.Engines;
import org.etalon.assessment.form.Spoken;
import org.etalon.assessment.panel.Addresses;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.security.SecurityProblem;

/** What all pages of one questionnaire share: which questionnaire, for which stratum, in which language. */
public class AssessmentPage {
    @Inject
    Engines engines;

    private Scoring scoring;
    private Spoken spoken;

    /** Finds the questionnaire that the address names; without one the page is unknown. */
    void find() {
        spoken = Spoken.in(locale());
        scoring = engines.find(parameter("programme"), parameter("edition")).orElse(null);
        refuseUnless(scoring != null);
    }

    /** What isn't there is unknown. */
    static void refuseUnless(boolean there) {
        refuseIfAny(there ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    Scoring scoring() {
        return scoring;
    }

    Spoken spoken() {
        return spoken;
    }

    /** The first value of a request parameter; empty where there is none. */
    static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    /** All request parameters, as sent. */
    static Map<String, List<String>> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    /** The stratum that the address names; empty where it names none that is known. */
    Optional<String> stratum() {
        String asked = parameter("stratum");
        List<Stratum> strata = getQuestionnaire().strata();
        return strata.size() == 1
                ? Optional.of(strata.get(0).id())
                : strata.stream().map(Stratum::id).filter(asked::equals).findFirst();
    }

    Addresses addresses(String stratum, boolean onePage) {
        boolean one = getQuestionnaire().strata().size() == 1;
        return new Addresses(getRoot(), one || stratum.isEmpty() ? "" : "?stratum=" + stratum, onePage);
    }

    public Questionnaire getQuestionnaire() {
        return scoring.questionnaire();
    }

    /** The questionnaire's title without marks. */
    public String getTitle() {
        return spoken.plain(getQuestionnaire().title());
    }

    /** The questionnaire's introduction, as HTML blocks. */
    public String getIntro() {
        return spoken.blocks(getQuestionnaire().intro());
    }

    /** Where the pages of this questionnaire stand. */
    public String getRoot() {
        return Stream.of(
                        "assess",
                        getQuestionnaire().programme(),
                        getQuestionnaire().edition())
                .collect(Collectors.joining("/", "/", ""));
    }
}
