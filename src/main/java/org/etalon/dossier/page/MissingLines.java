/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.KeptAnswer;

/** What a dossier lacks: required answers first, then evidence, then what its people marked to be looked at again. */
record MissingLines(Opened opened) {
    List<MissingLine> list() {
        Map<String, KeptAnswer> answers = opened.dossier().answers().stream()
                .collect(Collectors.toMap(KeptAnswer::question, Function.identity()));
        List<MissingLine> found = opened.assessment().questions().stream()
                .map(result -> of(result, answers.get(result.place().question().id())))
                .flatMap(Optional::stream)
                .toList();
        return List.of("todo", "proof", "look").stream()
                .flatMap(kind -> found.stream().filter(line -> line.kind().equals(kind)))
                .toList();
    }

    private Optional<MissingLine> of(QuestionResult result, KeptAnswer kept) {
        if (result.standing().state() != Standing.State.ASKED) {
            return Optional.empty();
        }
        boolean answered = result.standing().answered();
        AnswerState state = kept == null ? AnswerState.UNANSWERED : kept.given().state();
        if (!answered && result.place().question().required()) {
            return Optional.of(line("todo", result, "page.missing.required"));
        }
        if (result.standing() == Standing.HELD_BACK) {
            return Optional.of(line("proof", result, "page.missing.held"));
        }
        return state == AnswerState.TO_CONFIRM || state == AnswerState.UNKNOWN
                ? Optional.of(line("look", result, "page.missing." + state.key()))
                : Optional.empty();
    }

    private MissingLine line(String kind, QuestionResult result, String reason) {
        Domain domain = result.place().domain();
        var question = result.place().question();
        int number = opened.questionnaire().domains().indexOf(domain) + 1;
        int within = domain.questions().indexOf(question) + 1;
        String title = number + "." + within + " "
                + opened.spoken().plain(question.wording().shortest());
        return new MissingLine(kind, opened.addresses().of(domain, question.id()), title, reason);
    }
}
