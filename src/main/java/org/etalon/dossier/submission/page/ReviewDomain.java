/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.past.GivenWords;

/** The questions of a domain that are asked, with what is to be handed in. */
public record ReviewDomain(String id, int number, String name, List<ReviewLine> lines) {
    static List<ReviewDomain> list(Opened opened) {
        Map<String, KeptAnswer> answers = opened.dossier().answers().stream()
                .collect(Collectors.toMap(KeptAnswer::question, Function.identity()));
        List<Domain> domains = opened.questionnaire().domains();
        return domains.stream()
                .map(domain -> of(opened, domain, domains.indexOf(domain) + 1, answers))
                .filter(domain -> !domain.lines().isEmpty())
                .toList();
    }

    private static ReviewDomain of(Opened opened, Domain domain, int number, Map<String, KeptAnswer> answers) {
        List<ReviewLine> lines = opened.assessment().questions().stream()
                .filter(result -> result.place().domain().id().equals(domain.id()))
                .filter(Opened::isShown)
                .map(result -> line(
                        opened, result, answers.get(result.place().question().id())))
                .toList();
        return new ReviewDomain(domain.id(), number, opened.spoken().plain(domain.title()), lines);
    }

    private static ReviewLine line(Opened opened, QuestionResult result, KeptAnswer kept) {
        var question = result.place().question();
        return new ReviewLine(
                question.id(),
                opened.addresses().of(result.place().domain(), question.id()),
                opened.spoken().plain(question.wording().shortest()),
                new GivenWords(opened).lines(question.id(), kept == null ? Given.NOTHING : kept.given()),
                kept == null ? 0 : kept.evidence());
    }
}
