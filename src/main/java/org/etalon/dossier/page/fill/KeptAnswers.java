/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.assessment.form.FormEntry;
import org.etalon.core.answer.Answer;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.page.Opened;

/** The answers of one domain, as its page shows them and its script reads them. */
record KeptAnswers(
        Opened opened, Map<String, KeptAnswer> answers, Map<String, QuestionResult> results, Map<UUID, String> names) {
    /** One answer for the script. */
    public record Line(String question, String kept) {}

    static KeptAnswers of(Opened opened, String domain, PersonNames names) {
        Map<String, QuestionResult> results = opened.assessment().questions().stream()
                .filter(result -> result.place().domain().id().equals(domain))
                .collect(Collectors.toMap(result -> result.place().question().id(), Function.identity()));
        Map<String, KeptAnswer> answers = opened.dossier().answers().stream()
                .filter(kept -> results.containsKey(kept.question()))
                .collect(Collectors.toMap(KeptAnswer::question, Function.identity()));
        var persons = answers.values().stream()
                .map(KeptAnswer::changedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new KeptAnswers(
                opened, answers, results, names.list(persons, opened.spoken().locale()));
    }

    List<Line> lines() {
        return answers.values().stream()
                .map(kept -> new Line(kept.question(), KeptText.of(kept, names)))
                .toList();
    }

    String text(String question) {
        return KeptText.of(kept(question), names);
    }

    FormEntry entry(String question) {
        Given given = kept(question).given();
        return new FormEntry(
                values(question, given),
                false,
                given.justification() == null ? "" : given.justification(),
                "",
                Opened.isShown(results.get(question)));
    }

    KeptAnswer kept(String question) {
        return answers.getOrDefault(question, new KeptAnswer(question, 0, Given.NOTHING, 0, null, null));
    }

    private List<String> values(String question, Given given) {
        if (given.answer() == null) {
            return List.of();
        }
        // what stands there, counted or not
        var counted = new Given(AnswerState.ANSWERED, given.answer(), null);
        Optional<Answer> answer = AnswerText.counted(opened.scoring().index(), question, counted);
        return answer.map(each -> TypedValues.of(each, opened.spoken().locale()))
                .orElse(List.of());
    }
}
