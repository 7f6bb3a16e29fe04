/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.etalon.assessment.advice.AdviceWords;
import org.etalon.assessment.panel.LevelCard;
import org.etalon.assessment.panel.Panel;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.core.advice.Advice;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.scoring.Assessment;
import org.etalon.platform.text.Days;

/** Behind assessment/result.xhtml: the result to be printed and taken to a meeting, made of what the request brings. */
@Named
@RequestScoped
public class ResultPage extends AssessmentPage {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Clock clock;

    private EnteredForm entered;
    private List<Trouble> unfit = List.of();
    private String dossier;
    private Panel panel;
    private List<LevelCard> levels = List.of();
    private List<AdviceLine> strengths = List.of();
    private List<AdviceLine> steps = List.of();
    private List<String> mentions = List.of();

    public void open() {
        find();
        entered = new EnteredForm(scoring().index(), parameters());
        var fitting = entered.dossier();
        var received = Received.of(scoring().index(), fitting);
        dossier = Json.createObjectBuilder(fitting).build().toString();
        unfit = new Troubles(getQuestionnaire(), addresses(stratum().orElse(""), false), spoken())
                .of(received.misfits());
        if (entered.isAnswered()) {
            received.sheet().ifPresent(this::take);
        }
    }

    private void take(AnswerSheet sheet) {
        Assessment assessment = scoring().assess(sheet);
        var addresses = addresses(assessment.stratum(), false);
        var writer = new PanelWriter(assessment, addresses, spoken());
        panel = writer.panel();
        levels = writer.levels();
        Advice advice = Advice.of(scoring(), sheet, assessment);
        var words = new AdviceWords(assessment, spoken().locale());
        strengths = AdviceLine.strengths(advice, words, addresses, spoken());
        steps = AdviceLine.steps(advice, words, addresses, spoken());
        mentions = assessment.mentions().stream()
                .map(mention -> spoken().plain(mention.title()))
                .toList();
    }

    /** The body's name, and what it is where that is known, in a line. */
    public String getBody() {
        String kind = entered.fact("type").isBlank() ? "" : spoken().say("page.body." + entered.fact("type"));
        String name = entered.fact("name");
        String both = name.isEmpty() ? kind : kind.isEmpty() ? name : name + ", " + kind;
        return entered.fact("population").isBlank()
                ? both
                : spoken().say("page.body.population", both, entered.number("population", spoken().locale()));
    }

    /** What paper says of itself: of which day in Paris it is, and that nobody has checked it. */
    public String getPaper() {
        return spoken().say("page.result.paper", Days.of(clock.instant().atZone(PARIS), spoken().locale()));
    }

    /** All that was entered, to be sent once more as it was. */
    public List<FormField> getFields() {
        return entered.list();
    }

    /** The result in words, or null while there is nothing to score. */
    public Panel getPanel() {
        return panel;
    }

    public List<LevelCard> getLevels() {
        return levels;
    }

    public List<AdviceLine> getStrengths() {
        return strengths;
    }

    /** At most six things to do next, the most useful first. */
    public List<AdviceLine> getSteps() {
        return steps;
    }

    /** What was scored, as a dossier in JSON: for the document made of it. */
    public String getDossier() {
        return dossier;
    }

    /** The body's name as entered; may be empty. */
    public String getName() {
        return entered.fact("name");
    }

    /** What was sent and doesn't fit, and so doesn't count. */
    public List<Trouble> getUnfit() {
        return unfit;
    }

    /** The mentions that the answers allow to propose. */
    public List<String> getMentions() {
        return mentions;
    }
}
