/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.review.Divergence;
import org.etalon.core.review.Divergence.DomainApart;
import org.etalon.core.review.Divergence.Levels;
import org.etalon.core.review.Divergence.Opposed;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.platform.text.Texts;

/** Where readings are far apart, in a few words: one line a kind, with the numbers of domains and questions. */
record DivergenceWords(Questionnaire questionnaire, Spoken spoken) {
    List<String> lines(List<Divergence> divergences) {
        List<String> lines = new ArrayList<>();
        divergences.stream()
                .filter(Levels.class::isInstance)
                .map(Levels.class::cast)
                .map(each -> say("why.levels", level(each.lowest()), level(each.highest())))
                .forEach(lines::add);
        add("why.apart", domains(divergences, each -> each.lowest().isPresent()), lines);
        add("why.scope", domains(divergences, each -> each.lowest().isEmpty()), lines);
        var titles = new QuestionTitles(questionnaire, spoken);
        add(
                "why.opposed",
                divergences.stream()
                        .filter(Opposed.class::isInstance)
                        .map(each -> titles.of(((Opposed) each).question()).split(" ")[0])
                        .toList(),
                lines);
        return lines;
    }

    private void add(String key, List<String> numbers, List<String> lines) {
        if (!numbers.isEmpty()) {
            lines.add(say(key, numbers.size(), numbers.stream().collect(Collectors.joining(", "))));
        }
    }

    private List<String> domains(List<Divergence> divergences, Predicate<DomainApart> wanted) {
        List<String> ids =
                questionnaire.domains().stream().map(each -> each.id()).toList();
        return divergences.stream()
                .filter(DomainApart.class::isInstance)
                .map(DomainApart.class::cast)
                .filter(wanted)
                .map(each -> Integer.toString(ids.indexOf(each.domain()) + 1))
                .toList();
    }

    private String level(int level) {
        var texts = Texts.of("decision", spoken.locale());
        return level == 0 ? texts.get("level.none") : texts.say("level", level);
    }

    private String say(String key, Object... arguments) {
        return Texts.of("ranking", spoken.locale()).say(key, arguments);
    }
}
