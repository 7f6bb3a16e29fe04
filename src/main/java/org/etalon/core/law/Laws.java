/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.law.best.Reach;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/** All laws, put to one questionnaire. */
public final class Laws {
    private Laws() {}

    /**
     * What is wrong with a questionnaire that is well formed: its references exist, its numbers are in range, conditions name
     * earlier questions. In the order of conditions, strata and levels; nothing where all is well.
     */
    public static List<Finding> findings(Questionnaire questionnaire) {
        Fulfilment fulfilment = fulfilment(questionnaire);
        return Stream.of(
                        ofConditions(questionnaire, fulfilment),
                        fulfilment.strataNeverTaken(),
                        outOfReach(questionnaire))
                .flatMap(findings -> findings)
                .toList();
    }

    /**
     * What is wrong with the conditions alone, each judged by itself: of a questionnaire whose strata, conditions and the
     * questions that these name are well formed, whatever else is wrong with it.
     */
    public static List<Finding> findingsOfConditions(Questionnaire questionnaire) {
        return ofConditions(questionnaire, fulfilment(questionnaire)).toList();
    }

    private static Fulfilment fulfilment(Questionnaire questionnaire) {
        return new Fulfilment(byId(questionnaire), questionnaire.strata());
    }

    private static Map<String, Question> byId(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .collect(Collectors.toMap(Question::id, Function.identity(), (first, twice) -> first));
    }

    private static Stream<Finding> ofConditions(Questionnaire questionnaire, Fulfilment fulfilment) {
        Monotony monotony = new Monotony(byId(questionnaire), Freeness.free(questionnaire.domains()));
        List<PlacedCondition> conditions = PlacedCondition.of(questionnaire);
        return Stream.concat(
                conditions.stream().filter(PlacedCondition::monotone).flatMap(monotony::findings),
                conditions.stream().flatMap(fulfilment::findings));
    }

    /** A number for several strata is told once, for the first. */
    private static Stream<Finding> outOfReach(Questionnaire questionnaire) {
        Set<String> told = new HashSet<>();
        return Reach.of(questionnaire).stream()
                .flatMap(reach -> new Thresholds(reach).findings(questionnaire.levels()))
                .filter(finding -> told.add(finding.pointer()
                        + finding.arguments().subList(3, finding.arguments().size())));
    }
}
