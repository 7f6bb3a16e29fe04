/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.util.List;
import java.util.Locale;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.core.review.Comparison;
import org.etalon.core.review.MiddleReading;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Score;

/**
 * What lies before whoever decides, and where it comes from.
 *
 * @param level 0 for none
 * @param mentions ids of the questionnaire's, in its order
 */
public record Proposal(int level, List<String> mentions, Origin origin) {
    public Proposal {
        mentions = List.copyOf(mentions);
    }

    /** Where a proposal comes from; what stands first goes before what follows. */
    public enum Origin {
        /** The jury voted. */
        VOTED,
        /** More than half of the readings propose that level or go beyond it. */
        CARRIED,
        /** The level that the answers come to with the verdicts of the only reading. */
        REVIEWED,
        /** The level that the answers come to as they were declared: nobody has read them. */
        DECLARED;

        /** As in interfaces. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Before any vote. */
    public static Proposal of(Assessment declared, List<Opinion> readings) {
        var comparison = new Comparison(readings.stream().map(Opinion::reading).toList());
        if (comparison.level().isPresent()) {
            return new Proposal(
                    comparison.level().getAsInt(), carried(declared.questionnaire(), readings), Origin.CARRIED);
        }
        return readings.isEmpty()
                ? computed(declared, Origin.DECLARED)
                : computed(readings.get(0).reading().assessment(), Origin.REVIEWED);
    }

    /**
     * The level and score that the engine comes to on what was reviewed: with the verdicts of the {@link MiddleReading}, which is the
     * one that is published; as declared where there is none.
     */
    static Score computed(Assessment declared, List<Opinion> readings) {
        return MiddleReading.of(readings, Opinion::global)
                .map(each -> each.reading().assessment().score())
                .orElseGet(declared::score);
    }

    private static Proposal computed(Assessment assessment, Origin origin) {
        List<String> mentions = assessment.mentions().stream().map(Mention::id).toList();
        return new Proposal(assessment.score().level(), mentions, origin);
    }

    private static List<String> carried(Questionnaire questionnaire, List<Opinion> readings) {
        return questionnaire.mentions().stream()
                .map(Mention::id)
                .filter(id -> readings.stream()
                                        .filter(each -> each.mentions().contains(id))
                                        .count()
                                * 2
                        > readings.size())
                .toList();
    }
}
