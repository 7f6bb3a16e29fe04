/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * What conditions are judged by, part by part.
 *
 * @param stratum null while it is being looked for
 * @param answer the answer that is seen to a question; empty where none is
 */
record ReferenceCondition(
        Questionnaire questionnaire,
        String stratum,
        Map<Fact, Object> facts,
        Function<Question, Optional<Object>> answer) {
    boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts().stream().filter(this::holds).count() >= atLeast.count();
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part());
        }
        if (condition instanceof Condition.OfFact ofFact) {
            Object fact = ofFact.fact() == Fact.STRATUM ? stratum : facts.get(ofFact.fact());
            return ReferenceAnswers.fulfils(ofFact.test(), Optional.ofNullable(fact));
        }
        Condition.OfQuestion asked = (Condition.OfQuestion) condition;
        Question question = questionnaire.questions().stream()
                .filter(each -> each.id().equals(asked.question()))
                .findFirst()
                .orElseThrow();
        return ReferenceAnswers.fulfils(asked.test(), answer.apply(question));
    }
}
