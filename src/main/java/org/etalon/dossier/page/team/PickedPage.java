/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.page.Opened;

/** Behind WEB-INF/dossier/picked.xhtml: the questions of a whole dossier that were picked, by domain. */
@Named
@RequestScoped
public class PickedPage {
    @Inject
    TeamPage team;

    private List<PickedGroup> groups = List.of();

    public void open(Opened opened) {
        team.open(opened, null);
        if (team.getPick() != Pick.ALL) {
            List<QuestionResult> results = team.results();
            groups = opened.questionnaire().domains().stream()
                    .filter(domain -> results.stream()
                            .anyMatch(result -> result.place().domain().equals(domain)))
                    .map(domain -> group(opened, domain, results))
                    .toList();
        }
    }

    private PickedGroup group(Opened opened, Domain domain, List<QuestionResult> results) {
        int number = opened.questionnaire().domains().indexOf(domain) + 1;
        return new PickedGroup(
                number + ". " + opened.spoken().plain(domain.title()),
                results.stream()
                        .filter(result -> result.place().domain().equals(domain))
                        .map(result -> line(opened, number, result))
                        .toList());
    }

    private PickedGroup.Line line(Opened opened, int number, QuestionResult result) {
        Domain domain = result.place().domain();
        var question = result.place().question();
        String title = number + "." + (domain.questions().indexOf(question) + 1) + " "
                + opened.spoken().plain(question.wording().shortest());
        return new PickedGroup.Line(
                opened.root() + "/" + domain.id() + "?show=" + team.getPick().key() + "#q-" + question.id(),
                title,
                team.talks().said(domain.id(), question.id()));
    }

    public List<PickedGroup> getGroups() {
        return groups;
    }

    /** Whether anything was asked for. */
    public boolean isPicking() {
        return team.getPick() != Pick.ALL;
    }
}
