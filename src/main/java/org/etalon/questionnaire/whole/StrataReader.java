/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.questionnaire.condition.ConditionReader;
import org.etalon.questionnaire.condition.Questions;
import org.etalon.questionnaire.condition.Where;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata;
import org.etalon.questionnaire.value.Values;
import org.etalon.questionnaire.value.Words;

/** Reads the groups of collectivities to which the scale is fitted. */
final class StrataReader {
    private static final Set<String> KEYS = Set.of("id", "title", "when");

    private final Mistakes mistakes;
    private final Values values;
    private final Words words;
    private final ConditionReader conditions;

    StrataReader(Mistakes mistakes, Words words) {
        this.mistakes = mistakes;
        this.values = new Values(mistakes);
        this.words = words;
        this.conditions =
                new ConditionReader(mistakes, new Strata(List.of(), false, mistakes), new Questions(Set.of(), false));
    }

    /**
     * @param ids for numbers by stratum
     * @param sound whether nothing is wrong with them
     */
    record Read(List<Stratum> strata, Strata ids, boolean sound) {}

    Read read(Fields head) {
        if (!head.has("strata")) {
            Stratum all = new Stratum(Stratum.ALL, words.none(), Optional.empty());
            return new Read(List.of(all), new Strata(List.of(Stratum.ALL), true, mistakes), true);
        }
        int before = mistakes.serious();
        Optional<List<Node>> nodes = head.find("strata").flatMap(node -> values.list(node, 1, Integer.MAX_VALUE));
        List<Stratum> strata = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int size = nodes.map(List::size).orElse(0);
        for (int i = 0; i < size; i++) {
            boolean last = i == size - 1;
            Optional<Fields> fields = values.fields(nodes.get().get(i), KEYS);
            fields.flatMap(it -> stratum(it, last, ids)).ifPresent(strata::add);
        }
        boolean complete = size > 0 && strata.size() == size;
        List<String> known = strata.stream().map(Stratum::id).distinct().toList();
        return new Read(strata, new Strata(known, complete, mistakes), mistakes.serious() == before);
    }

    private Optional<Stratum> stratum(Fields fields, boolean last, Set<String> ids) {
        Optional<Node> named = fields.require("id");
        Optional<String> id = named.flatMap(values::id);
        if (id.filter(Strata.DEFAULT::equals).isPresent()) {
            mistakes.add(MistakeCode.STRATUM_RESERVED, named.get().place(), Strata.DEFAULT);
        } else if (id.filter(it -> !ids.add(it)).isPresent()) {
            mistakes.add(MistakeCode.ID_DUPLICATE, named.get().place(), id.get());
        }
        if (last && fields.has("when")) {
            mistakes.add(MistakeCode.STRATUM_LAST_WITH_WHEN, fields.placeOf("when"));
        } else if (!last && !fields.has("when")) {
            mistakes.add(MistakeCode.STRATUM_WITHOUT_WHEN, fields.place(), id.orElse("?"));
        }
        Optional<Condition> when = conditions.find(fields, "when", Where.STRATUM);
        var title = words.require(fields, "title");
        return id.map(it -> new Stratum(it, title, when));
    }
}
