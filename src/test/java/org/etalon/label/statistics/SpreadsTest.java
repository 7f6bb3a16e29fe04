/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.map.LabelSamples;
import org.etalon.label.page.GivenSchemes;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.Schemes;
import org.etalon.label.statistics.OutcomeQuery.OutcomeRow;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

/** How scores are spread, by domain and by question, of nobody who could be told apart. */
class SpreadsTest {
    private static final String EDITION = "territoire-numerique-libre/2026";

    private static final Optional<Questionnaire> QUESTIONNAIRE =
            QuestionnaireLoader.load(Path.of("questionnaires", EDITION)).questionnaire();
    private static final Schemes SCHEMES = new GivenSchemes((programme, edition) -> QUESTIONNAIRE);

    private final List<Question> questions =
            QUESTIONNAIRE.orElseThrow().domains().get(0).questions();

    private Table table(List<OutcomeRow> outcomes) {
        var territories = new LabelSamples().directory().territories();
        var labelWords = new LabelWords(Locale.FRENCH, SCHEMES, territories, LabelSamples.TODAY);
        var words = new StatisticsWords(
                Locale.FRENCH,
                labelWords,
                SCHEMES,
                new LabelSamples().snapshot().values());
        return new Spreads(SCHEMES, words)
                .list(outcomes).stream()
                        .filter(table -> table.id().equals("questions-territoire-numerique-libre-2026"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void questions_stand_in_their_order_and_few_answers_are_not_told() {
        String first = questions.get(0).id();
        String second = questions.get(1).id();
        List<OutcomeRow> outcomes = IntStream.range(0, 5)
                .mapToObj(i -> new OutcomeRow(
                        EDITION, 5_000, Map.of(), i == 0 ? Map.of(first, 0) : Map.of(second, 10_000, first, 2_500 * i)))
                .toList();
        Table table = table(outcomes);
        assertThat(table.lines()).hasSize(2);
        assertThat(table.lines().get(0).cells()).containsExactly(2_500L, 5_000L, 7_500L);
        assertThat(table.lines().get(1).cells()).containsExactly(null, null, null);
        assertThat(table.lines().get(1).parts()).isEmpty();
        assertThat(table.unit()).isEqualTo(Table.Unit.SCORE);
    }
}
