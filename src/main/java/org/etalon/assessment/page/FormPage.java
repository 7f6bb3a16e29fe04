/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.assessment.form.FormDomain;
import org.etalon.assessment.form.FormEntry;
import org.etalon.assessment.panel.Panel;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.collectivity.Directory;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Standing;
import org.etalon.platform.text.Figures;

/** Behind assessment/form.xhtml: all questions in one form that needs no script; it comes back with the score and all that was entered. */
@Named
@RequestScoped
public class FormPage extends AssessmentPage {
    @Inject
    Directory directory;

    private EnteredForm entered;
    private Panel panel;
    private List<Trouble> troubles = List.of();
    private Set<String> asked = Set.of();
    private List<FormDomain> domains;
    private FactFields facts;

    public void open() {
        find();
        entered = new EnteredForm(scoring().index(), parameters());
        boolean sent = !entered.isEmpty() && !(entered.isBlank() && isInOtherLanguage());
        String stratum = stratum().orElse("");
        if (!sent) {
            entered = prefilled();
        } else {
            var received = Received.of(scoring().index(), entered.dossier());
            troubles = new Troubles(getQuestionnaire(), addresses("", true), spoken()).of(received.problems());
            if (received.sheet().isPresent()) {
                Assessment assessment = scoring().assess(received.sheet().get());
                stratum = assessment.stratum();
                panel = new PanelWriter(assessment, addresses(stratum, true), spoken()).panel();
                asked = asked(assessment);
            }
        }
        var known = java.util.Optional.of(stratum).filter(id -> !id.isEmpty());
        domains = FormDomain.listOf(getQuestionnaire(), known, 2, spoken());
        var territories = directory.index().territories();
        facts = new FactFields(entered::fact, troubles, territories.departments(), territories.regions());
    }

    /** With the facts of the body that the address names, if any: to be corrected, and sent like others. */
    private EnteredForm prefilled() {
        Map<String, List<String>> fields = directory
                .index()
                .find(parameter("collectivity"))
                .map(body -> Map.of(
                        "f.name", List.of(body.name().replace('\'', '\u2019')),
                        "f.type", List.of(body.type()),
                        "f.population",
                                List.of(
                                        body.population() == null
                                                ? ""
                                                : body.population().toString()),
                        "f.department", List.of(body.department()),
                        "f.region", List.of(body.region())))
                .orElse(Map.of());
        return new EnteredForm(scoring().index(), fields);
    }

    /** Whether it was sent only to be read in the other language. */
    private static boolean isInOtherLanguage() {
        return !parameter("lang").isEmpty();
    }

    private static Set<String> asked(Assessment assessment) {
        Set<String> asked = new HashSet<>();
        assessment.questions().stream()
                .filter(question ->
                        question.standing().state() == Standing.State.ASKED || question.standing() == Standing.DECLARED)
                .forEach(question -> asked.add(question.place().question().id()));
        return asked;
    }

    /** What was entered for a question. */
    public FormEntry entry(String question) {
        String problem = troubles.stream()
                .filter(trouble -> trouble.at().equals(question))
                .map(Trouble::sentence)
                .findFirst()
                .orElse("");
        return new FormEntry(
                entered.values(question),
                entered.evidence(question),
                entered.justification(question),
                problem,
                panel == null || asked.contains(question));
    }

    /** The score in words, or null before the form was sent. */
    public Panel getPanel() {
        return panel;
    }

    public List<Trouble> getTroubles() {
        return troubles;
    }

    public List<FormDomain> getDomains() {
        return domains;
    }

    public FactFields getFacts() {
        return facts;
    }

    public String getPercentSign() {
        return Figures.sign(spoken().locale());
    }
}
