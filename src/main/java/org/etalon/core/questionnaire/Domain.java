/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * A theme of the questionnaire.
 *
 * @param weight 0..1000 by stratum
 * @param floor 0..100: the share of the domain's points under which declarations of "not applicable" can't shrink it
 * @param items questions and sections, in order
 */
public record Domain(
        String id,
        Text title,
        Optional<Text> intro,
        PerStratum weight,
        int floor,
        Optional<Condition> applies,
        List<Item> items) {

    public Domain {
        items = List.copyOf(items);
    }

    /** A question or a section. */
    public sealed interface Item permits Question, Section {}

    /** Questions under one title; its conditions are joined to theirs. */
    public record Section(
            String id,
            Text title,
            Optional<Text> intro,
            Optional<Condition> applies,
            Optional<Condition> visible,
            List<Question> questions)
            implements Item {
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /** All questions, in order, those of sections among them. */
    public List<Question> questions() {
        return items.stream()
                .flatMap(item -> item instanceof Section section
                        ? section.questions().stream()
                        : java.util.stream.Stream.of((Question) item))
                .toList();
    }
}
