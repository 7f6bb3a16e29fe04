/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.dossier.export.table.TableColumn.Kind;
import org.etalon.dossier.export.table.TableColumn.Part;

/** The figures, as they were found when the dossier was handed in. */
final class ScoreColumns {
    private final Questionnaire questionnaire;
    private final TableWords words;
    private final List<TableColumn> columns = new ArrayList<>();

    ScoreColumns(Questionnaire questionnaire, TableWords words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    List<TableColumn> list() {
        add(
                "level",
                Part.WORDS,
                Kind.NUMBER,
                dossier -> BigDecimal.valueOf(dossier.score().level()));
        add(
                "global",
                Part.WORDS,
                Kind.PERCENT,
                dossier -> hundredths(dossier.score().global()));
        add(
                "proof",
                Part.WORDS,
                Kind.PERCENT,
                dossier -> hundredths(dossier.score().proof()));
        questionnaire.domains().forEach(this::domain);
        mentions();
        return columns;
    }

    private void mentions() {
        if (!questionnaire.mentions().isEmpty()) {
            Map<String, String> titles = questionnaire.mentions().stream()
                    .collect(Collectors.toMap(Mention::id, mention -> words.plain(mention.title())));
            String between = words.say("between");
            add("mentions", Part.VALUES, Kind.WORDS, dossier -> joined(dossier.mentions(), Function.identity(), " "));
            add("mentions.titles", Part.WORDS, Kind.WORDS, dossier -> joined(dossier.mentions(), titles::get, between));
        }
    }

    private void domain(Domain domain) {
        int number = questionnaire.domains().indexOf(domain) + 1;
        columns.add(new TableColumn(
                "score." + domain.id(),
                words.say("heading.domain", number, words.plain(domain.title())),
                words.say("about.domain", words.plain(domain.title())),
                Part.WORDS,
                Kind.PERCENT,
                dossier -> dossier.domains().containsKey(domain.id())
                        ? hundredths(dossier.domains().get(domain.id()))
                        : null));
    }

    /** Exact, without decimals that say nothing. */
    static BigDecimal hundredths(long hundredths) {
        return hundredths % 100 == 0 ? BigDecimal.valueOf(hundredths / 100) : BigDecimal.valueOf(hundredths, 2);
    }

    private static String joined(List<String> ids, Function<String, String> word, String between) {
        return ids.isEmpty() ? null : ids.stream().map(word).collect(Collectors.joining(between));
    }

    private void add(String key, Part part, Kind kind, Function<Filed, Object> value) {
        columns.add(new TableColumn(key, words.say("heading." + key), words.say("about." + key), part, kind, value));
    }
}
