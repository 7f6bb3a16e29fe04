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
import org.etalon.core.law.best.Unclear;
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
        return findings(questionnaire, Unclear.NOTHING);
    }

    /** What is wrong with it whatever stood in the place of what could not be read. */
    public static List<Finding> findings(Questionnaire questionnaire, Unclear unclear) {
        Map<String, Question> byId = byId(questionnaire);
        Monotony monotony = new Monotony(byId, Freeness.free(questionnaire.domains()), unclear);
        Fulfilment fulfilment = new Fulfilment(byId, questionnaire.strata());
        return Stream.of(
                        ofConditions(questionnaire, monotony, fulfilment),
                        fulfilment.strataNeverTaken(),
                        outOfReach(questionnaire, unclear))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Map<String, Question> byId(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .collect(Collectors.toMap(Question::id, Function.identity(), (first, twice) -> first));
    }

    private static Stream<Finding> ofConditions(Questionnaire questionnaire, Monotony monotony, Fulfilment fulfilment) {
        List<PlacedCondition> conditions = PlacedCondition.of(questionnaire);
        return Stream.concat(
                conditions.stream().filter(PlacedCondition::monotone).flatMap(monotony::findings),
                conditions.stream().flatMap(fulfilment::findings));
    }

    /** A number for several strata is told once, for the first. */
    private static Stream<Finding> outOfReach(Questionnaire questionnaire, Unclear unclear) {
        Set<String> told = new HashSet<>();
        return Reach.of(questionnaire, unclear).stream()
                .flatMap(reach -> new Thresholds(reach).findings(questionnaire.levels()))
                .filter(finding -> told.add(finding.pointer()
                        + finding.arguments().subList(3, finding.arguments().size())));
    }
}
