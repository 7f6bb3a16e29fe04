/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.etalon.assessment.panel.LevelCard;
import org.etalon.assessment.panel.Panel;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.assessment.panel.Strength;
import org.etalon.core.scoring.Assessment;

/** Behind assessment/result.xhtml: the result to be printed and taken to a meeting, made of what the request brings. */
@Named
@RequestScoped
public class ResultPage extends AssessmentPage {
    private EnteredForm entered;
    private Panel panel;
    private List<LevelCard> levels = List.of();
    private List<Strength> strengths = List.of();
    private List<String> mentions = List.of();

    public void open() {
        find();
        entered = new EnteredForm(scoring().index(), parameters());
        Optional<Assessment> scored =
                Received.of(scoring().index(), entered.dossier()).sheet().map(scoring()::assess);
        scored.ifPresent(assessment -> {
            var writer = new PanelWriter(assessment, addresses(assessment.stratum(), false), spoken());
            panel = writer.panel();
            levels = writer.levels();
            strengths = writer.strengths();
            mentions = assessment.mentions().stream()
                    .map(mention -> spoken().plain(mention.title()))
                    .toList();
        });
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

    /** The result in words, or null while there is nothing to score. */
    public Panel getPanel() {
        return panel;
    }

    public List<LevelCard> getLevels() {
        return levels;
    }

    public List<Strength> getStrengths() {
        return strengths;
    }

    /** The mentions that the answers allow to propose. */
    public List<String> getMentions() {
        return mentions;
    }
}
