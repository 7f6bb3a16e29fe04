/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.etalon.assessment.panel.Panel;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;
import org.etalon.platform.text.Figures;

/** Behind assessment/panel.xhtml: what changes on a page of questions once something was answered. */
@Named
@RequestScoped
public class PanelPage extends AssessmentPage {
    private Assessment assessment;
    private Panel panel;
    private List<Trouble> problems;

    public void open() {
        find();
        var received = Received.of(scoring().index(), new EnteredForm(scoring().index(), parameters()).dossier());
        assessment = received.sheet().map(scoring()::assess).orElse(null);
        var addresses = addresses(getStratumName(), false);
        problems = new Troubles(getQuestionnaire(), addresses, spoken()).of(received.misfits());
        panel = assessment == null ? null : new PanelWriter(assessment, addresses, spoken()).panel();
    }

    /** The score in words, or null while the type of the collectivity is not known. */
    public Panel getPanel() {
        return panel;
    }

    public List<Trouble> getProblems() {
        return problems;
    }

    public String getPercentSign() {
        return Figures.sign(spoken().locale());
    }

    /** The domain at hand. */
    public String getAt() {
        return parameter("at");
    }

    /** The collectivity's stratum; empty while it is not known. */
    public String getStratumName() {
        return assessment == null ? "" : assessment.stratum();
    }

    /** The ids of the questions to be seen, those declared not applicable among them. */
    public String getShown() {
        return ids(question ->
                question.standing().state() == Standing.State.ASKED || question.standing() == Standing.DECLARED);
    }

    /** The ids of the questions declared not applicable. */
    public String getDeclared() {
        return ids(question -> question.standing() == Standing.DECLARED);
    }

    /** The ids of the questions whose answer waits for evidence. */
    public String getHeld() {
        return ids(QuestionResult::awaitsEvidence);
    }

    /** The checks that hold, each with the ids of the questions it names. */
    public List<CheckText> getChecks() {
        return assessment == null
                ? List.of()
                : assessment.checks().stream().map(this::text).toList();
    }

    private CheckText text(Questionnaire.Check check) {
        String named = String.join(" ", PanelWriter.named(check.when()));
        return new CheckText(named, spoken().blocks(java.util.Optional.of(check.text())));
    }

    private String ids(Predicate<QuestionResult> which) {
        if (assessment == null) {
            return "";
        }
        return assessment.questions().stream()
                .filter(which)
                .map(question -> question.place().question().id())
                .collect(Collectors.joining(" "));
    }
}
