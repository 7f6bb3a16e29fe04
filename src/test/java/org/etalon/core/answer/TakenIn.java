/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.assessment.DossierJson;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;

/** What dossiers of a small questionnaire become when they are taken in. */
final class TakenIn {
    /** With one question of each type, and one that another hides. */
    private static final Questionnaire QUESTIONNAIRE = QuestionnaireLoader.load(Source.of(
                    "essai.yaml",
                    """
                    format: etalon/1
                    programme: essai
                    edition: "1"
                    title: Essai
                    status: draft
                    domains:
                      - id: d
                        title: D
                        weight: 1
                        questions:
                          - {id: plan, text: q, type: yes-no, points: 10, not-applicable: true, evidence: {expect: required}}
                          - id: level
                            text: q
                            type: single
                            points: 10
                            choices: [{id: low, text: t, score: 0}, {id: high, text: t, score: 100}]
                          - id: actions
                            text: q
                            type: multiple
                            points: 10
                            choices:
                              - {id: training, text: t, score: 50}
                              - {id: press, text: t, score: 50}
                              - {id: none, text: t, score: 0, exclusive: true}
                              - {id: unknown, text: t, score: 0, exclusive: true}
                          - {id: share, text: q, type: percentage}
                          - {id: servers, text: q, type: number, max: 500}
                          - {id: catalogue, text: q, type: list}
                          - {id: note, text: q, type: text, max-length: 10}
                          - {id: site, text: q, type: url}
                          - {id: day, text: q, type: date}
                          - {id: hidden, text: q, type: yes-no, visible: {question: plan, is: "yes"}}
                    levels: [{level: 1, title: N, global: 50}]
                    """
                            .getBytes(StandardCharsets.UTF_8),
                    Syntax.YAML))
            .questionnaire()
            .orElseThrow();

    static final QuestionIndex INDEX = QuestionIndex.of(QUESTIONNAIRE);

    private TakenIn() {}

    static Intake<AnswerSheet> take(String json) {
        return DossierJson.read(INDEX, json.getBytes(StandardCharsets.UTF_8));
    }

    static Intake<AnswerSheet> answer(String question, String json) {
        return take("{\"collectivity\":{\"type\":\"commune\"},\"answers\":{\"" + question + "\":" + json + "}}");
    }

    static String told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().slug() + " " + problem.at())
                .collect(Collectors.joining("; "));
    }
}
