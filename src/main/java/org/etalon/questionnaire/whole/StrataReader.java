/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.law.best.Unclear;
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
    private final Questions none = new Questions(Set.of(), false);
    private final ConditionReader conditions;
    private int nameless;

    StrataReader(Mistakes mistakes, Words words) {
        this.mistakes = mistakes;
        this.values = new Values(mistakes);
        this.words = words;
        this.conditions = new ConditionReader(mistakes, new Strata(List.of(), false, mistakes), none);
    }

    /**
     * @param strata each in its place; one whose id can't be read, or is another's, has one that no number can have
     * @param ids for numbers by stratum
     */
    record Read(List<Stratum> strata, Strata ids) {}

    Read read(Fields head) {
        if (!head.has("strata")) {
            Stratum all = new Stratum(Stratum.ALL, words.none(), Optional.empty());
            return new Read(List.of(all), new Strata(List.of(Stratum.ALL), true, mistakes));
        }
        List<Node> nodes = head.find("strata")
                .flatMap(node -> values.list(node, 1, Integer.MAX_VALUE))
                .orElse(List.of());
        List<Stratum> strata = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        boolean complete = !nodes.isEmpty();
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            Optional<Fields> fields = values.fields(nodes.get(i), KEYS);
            Optional<Node> named = fields.flatMap(it -> it.require("id"));
            Optional<String> id = named.flatMap(values::id);
            String own = id.filter(it -> checkId(it, named.get(), ids)).orElseGet(() -> Unclear.nameless(nameless++));
            strata.add(fields.map(it -> stratum(it, own, id.orElse("?"), last)).orElseGet(() -> stratum(own, last)));
            complete &= id.isPresent();
        }
        return new Read(strata, new Strata(List.copyOf(ids), complete, mistakes));
    }

    /** Whether an id is this stratum's own; else noted. */
    private boolean checkId(String id, Node named, Set<String> ids) {
        boolean added = ids.add(id);
        if (id.equals(Strata.DEFAULT)) {
            mistakes.add(MistakeCode.STRATUM_RESERVED, named.place(), id);
            return false;
        }
        if (!added) {
            mistakes.add(MistakeCode.ID_DUPLICATE, named.place(), id);
        }
        return added;
    }

    /** The last one takes all that are left, whatever it says. */
    private Stratum stratum(Fields fields, String id, String shown, boolean last) {
        if (last && fields.has("when")) {
            mistakes.add(MistakeCode.STRATUM_LAST_WITH_WHEN, fields.placeOf("when"));
        } else if (!last && !fields.has("when")) {
            mistakes.add(MistakeCode.STRATUM_WITHOUT_WHEN, fields.place(), shown);
        }
        Optional<Condition> when = conditions.find(fields, "when", Where.STRATUM);
        Stratum unread = stratum(id, last);
        return new Stratum(id, words.require(fields, "title"), last ? unread.when() : when.or(unread::when));
    }

    private Stratum stratum(String id, boolean last) {
        return new Stratum(id, words.none(), last ? Optional.empty() : Optional.of(none.unread()));
    }
}
