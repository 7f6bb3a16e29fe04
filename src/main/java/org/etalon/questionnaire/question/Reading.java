/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import org.etalon.questionnaire.condition.ConditionReader;
import org.etalon.questionnaire.condition.Questions;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.value.Strata;
import org.etalon.questionnaire.value.Values;
import org.etalon.questionnaire.value.Words;

/** What every reader of a part of the questionnaire needs. */
public record Reading(
        Mistakes mistakes,
        Values values,
        Words words,
        Strata strata,
        Questions questions,
        ConditionReader conditions,
        Doubts doubts) {

    public static Reading of(Mistakes mistakes, Words words, Strata strata, Questions questions) {
        return new Reading(
                mistakes,
                new Values(mistakes),
                words,
                strata,
                questions,
                new ConditionReader(mistakes, strata, questions),
                new Doubts());
    }
}
