/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.questionnaire.Text;

/** A questionnaire made by chance. */
public final class GeneratedQuestionnaire {
    static final Text TEXT = Text.of("fr", "texte");

    /** How far it keeps to "A better answer never harms". */
    enum Manner {
        /** {@code applies} names facts and free questions; all other tests of questions go on holding once they hold. */
        LAWFUL,
        /** {@code applies} names facts and free questions; other tests name anything that stands earlier. */
        DARING,
        /** Every test names anything that stands earlier. */
        WILD
    }

    private final Chance chance;
    private final List<String> strata;
    private final GeneratedConditions conditions;
    private final GeneratedQuestions questions;

    private GeneratedQuestionnaire(long seed, Manner manner) {
        chance = new Chance(seed);
        strata = List.of("village", "town", "city").subList(0, chance.between(1, 3));
        conditions = new GeneratedConditions(chance, manner, strata);
        questions = new GeneratedQuestions(chance, manner, conditions, this::points);
    }

    public static Questionnaire lawful(long seed) {
        return new GeneratedQuestionnaire(seed, Manner.LAWFUL).questionnaire();
    }

    public static Questionnaire daring(long seed) {
        return new GeneratedQuestionnaire(seed, Manner.DARING).questionnaire();
    }

    public static Questionnaire wild(long seed) {
        return new GeneratedQuestionnaire(seed, Manner.WILD).questionnaire();
    }

    private Questionnaire questionnaire() {
        List<Stratum> groups = new ArrayList<>();
        for (String id : strata) {
            boolean last = groups.size() + 1 == strata.size();
            groups.add(new Stratum(id, TEXT, last ? Optional.empty() : Optional.of(conditions.ofFacts(false))));
        }
        List<Domain> domains = new ArrayList<>();
        int count = chance.between(1, 5);
        for (int at = 0; at < count; at++) {
            domains.add(domain(at));
        }
        return new Questionnaire(
                "essai",
                "1",
                TEXT,
                Optional.empty(),
                Questionnaire.Status.DRAFT,
                Optional.empty(),
                "fr",
                List.of(),
                groups,
                domains,
                levels(domains),
                List.of(),
                mentions(),
                new Questionnaire.Digests("0", "0"));
    }

    private Domain domain(int at) {
        var applies = at == 0 ? Optional.<org.etalon.core.questionnaire.Condition>empty() : conditions.applies(15);
        List<Domain.Item> items = new ArrayList<>();
        if (at == 0) {
            items.addAll(questions.free());
        }
        int count = chance.between(1, 6);
        for (int item = 0; item < count; item++) {
            items.add(chance.in100(25) ? section("s" + at + "-" + item) : questions.question());
        }
        int floor = chance.one(List.of(0, 0, 25, 33, 50, 75, 100));
        return new Domain("d" + at, TEXT, Optional.empty(), byStratum(at == 0 ? 1 : 0, 10), floor, applies, items);
    }

    private Domain.Section section(String id) {
        var applies = conditions.applies(30);
        var visible = conditions.visible(30);
        List<Question> all = new ArrayList<>();
        int count = chance.between(1, 3);
        for (int at = 0; at < count; at++) {
            all.add(questions.question());
        }
        return new Domain.Section(id, TEXT, Optional.empty(), applies, visible, all);
    }

    private List<Level> levels(List<Domain> domains) {
        List<Level> levels = new ArrayList<>();
        int count = chance.between(1, 5);
        for (int level = 1; level <= count; level++) {
            int most = 2000 * level;
            Map<String, PerStratum> named = new LinkedHashMap<>();
            domains.stream()
                    .filter(domain -> chance.in100(20))
                    .forEach(domain -> named.put(domain.id(), byStratum(0, most)));
            levels.add(new Level(
                    level,
                    TEXT,
                    Optional.empty(),
                    Optional.empty(),
                    byStratum(1, most),
                    chance.maybe(30, () -> byStratum(0, most)),
                    named,
                    chance.maybe(
                            30, () -> new Level.AtLeastDomains(chance.between(1, domains.size()), byStratum(0, most))),
                    chance.maybe(30, () -> byStratum(0, most)),
                    chance.maybe(30, conditions::ofAll)));
        }
        return levels;
    }

    private List<Questionnaire.Mention> mentions() {
        List<Questionnaire.Mention> mentions = new ArrayList<>();
        int count = chance.between(0, 3);
        for (int at = 0; at < count; at++) {
            mentions.add(
                    new Questionnaire.Mention("m" + at, TEXT, Optional.empty(), chance.maybe(90, conditions::ofAll)));
        }
        return mentions;
    }

    private PerStratum points() {
        return chance.in100(20) ? PerStratum.ZERO : byStratum(0, 20);
    }

    private PerStratum byStratum(int least, int most) {
        Map<String, Integer> numbers = new HashMap<>();
        strata.stream()
                .filter(stratum -> chance.in100(30))
                .forEach(stratum -> numbers.put(stratum, chance.between(least, most)));
        return new PerStratum(numbers, chance.between(least, most));
    }
}
