/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.past;

import java.util.List;
import org.etalon.assessment.advice.AnswerWords;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.Given;
import org.etalon.dossier.page.Opened;
import org.etalon.platform.text.Texts;

/** Puts what was given into words. */
public record GivenWords(Scoring scoring, Spoken spoken) {
    public GivenWords(Opened opened) {
        this(opened.scoring(), opened.spoken());
    }

    /** What was given, line by line. */
    public GivenLines lines(String id, Given given) {
        var texts = Texts.of("dossier", spoken.locale());
        boolean marked = given.state() != AnswerState.ANSWERED && given.state() != AnswerState.UNANSWERED;
        String state = marked ? texts.get("page.given." + given.state().key()) : "";
        boolean bare = marked && given.answer() == null;
        return new GivenLines(
                bare ? List.of(state) : answers(id, given, texts.get("page.given.nothing")),
                bare ? "" : state,
                given.justification() == null ? "" : given.justification());
    }

    private List<String> answers(String id, Given given, String nothing) {
        if (given.answer() == null) {
            return List.of(nothing);
        }
        var index = scoring.index();
        Question question = index.question(index.get(id));
        // what stood there, counted or not
        return AnswerText.counted(index, id, new Given(AnswerState.ANSWERED, given.answer(), null))
                .map(answer -> new AnswerWords(spoken.locale()).lines(question, answer))
                .orElse(List.of(nothing));
    }
}
