/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * A condition as written under one key: not joined with those of the section or the domain around it.
 *
 * @param monotone whether a better answer must not turn it off: {@code visible}, {@code require}, {@code propose}
 */
record PlacedCondition(String pointer, Condition condition, boolean monotone) {

    /** All conditions of a questionnaire, in the order of its keys. */
    static List<PlacedCondition> of(Questionnaire questionnaire) {
        List<PlacedCondition> all = new ArrayList<>();
        addEach(all, "/strata", questionnaire.strata(), stratum -> stratum.when(), "/when", false);
        for (int i = 0; i < questionnaire.domains().size(); i++) {
            Domain domain = questionnaire.domains().get(i);
            add(all, "/domains/" + i + "/applies", domain.applies(), false);
            addItems(all, "/domains/" + i + "/questions/", domain.items());
        }
        addEach(all, "/levels", questionnaire.levels(), level -> level.require(), "/require", true);
        addEach(all, "/checks", questionnaire.checks(), check -> Optional.of(check.when()), "/when", false);
        addEach(all, "/mentions", questionnaire.mentions(), mention -> mention.propose(), "/propose", true);
        return all;
    }

    private static void addItems(List<PlacedCondition> all, String pointer, List<? extends Domain.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Domain.Section section) {
                add(all, pointer + i + "/applies", section.applies(), false);
                add(all, pointer + i + "/visible", section.visible(), true);
                addItems(all, pointer + i + "/questions/", section.questions());
            } else if (items.get(i) instanceof Question question) {
                add(all, pointer + i + "/applies", question.applies(), false);
                add(all, pointer + i + "/visible", question.visible(), true);
            }
        }
    }

    private static <T> void addEach(
            List<PlacedCondition> all,
            String list,
            List<T> members,
            Function<T, Optional<Condition>> condition,
            String key,
            boolean monotone) {
        for (int i = 0; i < members.size(); i++) {
            add(all, list + "/" + i + key, condition.apply(members.get(i)), monotone);
        }
    }

    private static void add(
            List<PlacedCondition> all, String pointer, Optional<Condition> condition, boolean monotone) {
        condition.ifPresent(it -> all.add(new PlacedCondition(pointer, it, monotone)));
    }
}
