/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.All;
import org.etalon.core.questionnaire.Condition.Any;
import org.etalon.core.questionnaire.Condition.AtLeast;
import org.etalon.core.questionnaire.Condition.Not;
import org.etalon.core.questionnaire.Condition.OfFact;
import org.etalon.core.questionnaire.Condition.OfQuestion;
import org.etalon.core.questionnaire.Condition.Test.Answered;
import org.etalon.core.questionnaire.Condition.Test.Below;
import org.etalon.core.questionnaire.Condition.Test.Contains;
import org.etalon.core.questionnaire.Condition.Test.In;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {
    private static final Questionnaire LONG = QuestionnaireLoader.load(
                    Path.of("questionnaires/territoire-numerique-libre/2026"))
            .questionnaire()
            .orElseThrow();

    private static final Condition COMMUNE = new OfFact(Fact.TYPE, new In(List.of("commune")));
    private static final Condition OF_20000 = new OfFact(Fact.POPULATION, new Condition.Test.AtLeast(2_000_000));
    private static final Condition OPEN = new OfQuestion("open-data", new In(List.of("yes")));
    private static final Condition SERVERS = new OfQuestion("free-servers", new Condition.Test.AtLeast(5_000));
    private static final Condition CODE = new OfQuestion("contributions", new Contains("code"));

    private final ConditionWords french = new ConditionWords(LONG, Locale.FRENCH);
    private final ConditionWords english = new ConditionWords(LONG, Locale.ENGLISH);

    @Test
    void what_is_said_of_the_collectivite_names_it_once_and_a_negation_is_the_opposite() {
        Condition town = new All(List.of(COMMUNE, new Not(OF_20000)));
        assertSaid(
                town,
                "la collectivité est une commune et compte moins de 20~000 habitants",
                "the body is a commune and has fewer than 20,000 inhabitants");
        assertSaid(
                new Not(town),
                "la collectivité n’est pas une commune ou compte au moins 20~000 habitants",
                "the body is not a commune or has at least 20,000 inhabitants");
        assertSaid(
                new Not(new OfFact(Fact.TYPE, new In(List.of("departement", "region")))),
                "la collectivité n’est ni un département ni une région",
                "the body is neither a département nor a région");
        assertSaid(
                new OfFact(Fact.TYPE, new In(List.of("commune", "epci", "region"))),
                "la collectivité est une commune, une intercommunalité ou une région",
                "the body is a commune, a grouping of communes or a région");
        assertSaid(
                new All(List.of(new OfFact(Fact.STAFF, new Below(5_000)), OPEN)),
                "la collectivité emploie moins de 50 équivalents temps plein et la réponse à «~Données ouvertes~» est «~Oui~»",
                "the body employs fewer than 50 full-time equivalents and the answer to “Open data” is “Yes”");
    }

    @Test
    void an_answer_that_is_not_there_is_no_smaller_one() {
        assertThat(french.say(new Not(SERVERS))).endsWith("n’atteint pas 50\u00a0%");
        assertThat(french.say(new Not(new Not(SERVERS)))).endsWith("est d’au moins 50\u00a0%");
        assertThat(french.say(new OfQuestion("free-business-software", new Condition.Test.AtLeast(100))))
                .endsWith("est d’au moins 1 entrée");
        assertThat(french.say(new Not(CODE))).contains("ne comprend pas");
        assertThat(french.say(new Not(new OfQuestion("open-data", new Answered(true)))))
                .endsWith("n’a pas de réponse");
    }

    @Test
    void the_opposite_of_several_is_another_number_of_opposites() {
        assertThat(english.say(new Not(new AtLeast(2, List.of(OPEN, CODE, SERVERS)))))
                .startsWith("at least 2 of these hold: the answer to “Open data” is not “Yes”, the answer");
        assertThat(english.say(new Not(new Any(List.of(OPEN, COMMUNE)))))
                .isEqualTo("the answer to “Open data” is not “Yes” and the body is not a commune");
        assertThat(english.say(new AtLeast(1, List.of(OPEN, COMMUNE)))).contains(" or ");
        assertThat(english.say(new All(List.of(COMMUNE, new Any(List.of(OPEN, CODE))))))
                .startsWith("the body is a commune and (the answer");
    }

    @Test
    void many_parts_are_a_list() {
        assertThat(french.listed(new All(List.of(COMMUNE, OF_20000))).parts()).isEmpty();
        var all = french.listed(new All(List.of(COMMUNE, OF_20000, OPEN)));
        assertThat(all.kind()).isEqualTo("all");
        assertThat(all.parts()).hasSize(3).first().isEqualTo("la collectivité est une commune");
        var some = french.listed(new AtLeast(2, List.of(COMMUNE, OPEN, CODE)));
        assertThat(some.kind() + some.count()).isEqualTo("some2");
        assertThat(french.listed(COMMUNE).kind()).isEqualTo("line");
    }

    private void assertSaid(Condition condition, String inFrench, String inEnglish) {
        assertThat(french.say(condition)).isEqualTo(inFrench.replace('~', '\u202f'));
        assertThat(english.say(condition)).isEqualTo(inEnglish);
    }
}
