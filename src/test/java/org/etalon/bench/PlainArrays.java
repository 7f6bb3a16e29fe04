/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.List;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Scale;

/** A questionnaire as arrays of numbers, as {@link PlainLoop} runs over them; 0 is the village, 1 the town. */
class PlainArrays {
    final int size;
    final int[] domain;
    final int[][] points;
    final int[] kind;
    final int[][] scores;
    final long[][] froms;
    final boolean[] expects;
    final boolean[] requires;
    final int[] applies;
    final int[] visible;
    final long[] conditionLeast;
    final boolean[] conditionAny;
    final int[][] testQuestion;
    final boolean[][] testIsAmount;
    final boolean[][] testIsSet;
    final long[][] testNumber;
    final int[] floors;
    final int[][] weights;
    final int[][] global;
    final int[] each;
    final int[] count;
    final int[] counted;
    final int[] proof;
    final int[] require;
    private int conditions;

    PlainArrays(Questionnaire questionnaire) {
        List<Question> questions = questionnaire.questions();
        size = questions.size();
        domain = new int[size];
        points = new int[2][size];
        kind = new int[size];
        scores = new int[size][];
        froms = new long[size][];
        expects = new boolean[size];
        requires = new boolean[size];
        applies = new int[size];
        visible = new int[size];
        int most = 2 * size + 10;
        conditionLeast = new long[most];
        conditionAny = new boolean[most];
        testQuestion = new int[most][];
        testIsAmount = new boolean[most][];
        testIsSet = new boolean[most][];
        testNumber = new long[most][];
        int count = questionnaire.domains().size();
        floors = new int[count];
        weights = new int[2][count];
        int at = 0;
        for (int d = 0; d < count; d++) {
            Domain each = questionnaire.domains().get(d);
            floors[d] = each.floor();
            weights[0][d] = each.weight().in("village");
            weights[1][d] = each.weight().in("town");
            for (Domain.Item item : each.items()) {
                if (item instanceof Domain.Section section) {
                    int shared = condition(section.visible().orElseThrow(), questions);
                    for (Question question : section.questions()) {
                        domain[at] = d;
                        visible[at] = shared;
                        take(at++, question, questions);
                    }
                } else {
                    domain[at] = d;
                    visible[at] = -1;
                    take(at++, (Question) item, questions);
                }
            }
        }
        List<Level> levels = questionnaire.levels();
        global = new int[2][levels.size()];
        each = new int[levels.size()];
        this.count = new int[levels.size()];
        counted = new int[levels.size()];
        proof = new int[levels.size()];
        require = new int[levels.size()];
        for (int l = 0; l < levels.size(); l++) {
            Level level = levels.get(l);
            global[0][l] = level.global().in("village");
            global[1][l] = level.global().in("town");
            each[l] = level.eachDomain().orElseThrow().in("town");
            this.count[l] =
                    level.atLeastDomains().map(Level.AtLeastDomains::count).orElse(0);
            counted[l] = level.atLeastDomains().map(it -> it.score().in("town")).orElse(0);
            proof[l] = level.proof().map(it -> it.in("town")).orElse(0);
            require[l] = level.require().map(it -> condition(it, questions)).orElse(-1);
        }
    }

    private void take(int at, Question question, List<Question> all) {
        points[0][at] = question.points().in("village");
        points[1][at] = question.points().in("town");
        expects[at] = question.evidence().isPresent();
        requires[at] = question.evidence().map(Question.Evidence::required).orElse(false);
        applies[at] = question.applies().map(it -> condition(it, all)).orElse(-1);
        visible[at] = question.visible().map(it -> condition(it, all)).orElse(visible[at]);
        AnswerType type = question.type();
        if (type instanceof AnswerType.YesNo yesNo) {
            scores[at] = new int[] {yesNo.scoreYes(), yesNo.scoreNo()};
        } else if (type instanceof AnswerType.Single single) {
            scores[at] = single.choices().stream().mapToInt(Choice::score).toArray();
        } else if (type instanceof AnswerType.Multiple multiple) {
            kind[at] = 1;
            scores[at] = multiple.choices().stream().mapToInt(Choice::score).toArray();
        } else if (type instanceof AnswerType.Percentage percentage) {
            take(at, percentage.scale().orElseThrow());
        } else if (type instanceof AnswerType.Amount amount) {
            take(at, amount.scale().orElseThrow());
        } else {
            take(at, ((AnswerType.Entries) type).scale().orElseThrow());
        }
    }

    private void take(int at, Scale scale) {
        kind[at] = scale.interpolate() ? 3 : 2;
        scores[at] = scale.steps().stream().mapToInt(Scale.Step::score).toArray();
        froms[at] = scale.steps().stream().mapToLong(Scale.Step::from).toArray();
    }

    private int condition(Condition condition, List<Question> all) {
        int c = conditions++;
        if (condition instanceof Condition.OfFact fact) {
            conditionLeast[c] = ((Condition.Test.AtLeast) fact.test()).hundredths();
            return c;
        }
        conditionLeast[c] = -1;
        List<Condition> parts = List.of(condition);
        if (condition instanceof Condition.Any any) {
            parts = any.parts();
            conditionAny[c] = true;
        } else if (condition instanceof Condition.All every) {
            parts = every.parts();
        }
        testQuestion[c] = new int[parts.size()];
        testIsAmount[c] = new boolean[parts.size()];
        testIsSet[c] = new boolean[parts.size()];
        testNumber[c] = new long[parts.size()];
        for (int t = 0; t < parts.size(); t++) {
            var of = (Condition.OfQuestion) parts.get(t);
            int q = all.stream().map(Question::id).toList().indexOf(of.question());
            testQuestion[c][t] = q;
            if (of.test() instanceof Condition.Test.AtLeast least) {
                testIsAmount[c][t] = true;
                testNumber[c][t] = least.hundredths();
            } else if (of.test() instanceof Condition.Test.Contains contains) {
                testIsSet[c][t] = true;
                testNumber[c][t] = 1L << Integer.parseInt(contains.choice().substring(1));
            } else {
                for (String value : ((Condition.Test.In) of.test()).values()) {
                    testNumber[c][t] |= value.equals("yes") ? 1 : 1L << Integer.parseInt(value.substring(1));
                }
            }
        }
        return c;
    }
}
