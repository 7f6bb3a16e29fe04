/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.platform.text.CanonicalText;

/**
 * What the jury's work on a dossier came to. Scores are in hundredths of a percent, by the one engine.
 *
 * @param level decided, 0 for none
 * @param levels how many the questionnaire has
 * @param before what was declared
 * @param after the same with a jury's verdicts
 * @param domains in the questionnaire's order
 * @param mentions decided
 * @param strengths in readers' words, for the candidate, as {@code ways} forward
 * @param questions what each is worth, 0 to 100, by its id, after the jury's verdicts; without those that were out of scope or score nothing
 */
public record LabelResult(
        int level,
        int levels,
        Standing before,
        Standing after,
        List<DomainScore> domains,
        List<String> mentions,
        List<String> strengths,
        List<String> ways,
        Map<String, Integer> questions) {
    public LabelResult {
        domains = List.copyOf(domains);
        mentions = List.copyOf(mentions);
        strengths = List.copyOf(strengths);
        ways = List.copyOf(ways);
        questions = Map.copyOf(questions);
    }

    /**
     * What its candidate reads of it.
     *
     * @param corrected the level that an organiser set in the place of the decided one; empty where that stands
     * @param reason why the jury decided so, for the candidate alone; empty where it wrote nothing
     * @param label that was made of it
     */
    public record Current(LabelResult result, Optional<Integer> corrected, String reason, Kept label) {
        public Current {
            corrected = corrected.filter(level -> level != result.level());
        }

        /** As the jury decided. */
        public Current(LabelResult result, String reason) {
            this(result, Optional.empty(), reason, new Kept(LabelState.VALID, ""));
        }
    }

    /** What became of a label. @param reason why it doesn't count, empty where it does */
    public record Kept(LabelState state, String reason) {}

    /** The whole of it. @param level that holds by the scores */
    public record Standing(int level, int global) {}

    /**
     * A domain's.
     *
     * @param before null where it was out of scope
     * @param after likewise
     * @param opinions of readers, for the candidate
     */
    public record DomainScore(String domain, Integer before, Integer after, List<String> opinions) {
        public DomainScore {
            opinions = List.copyOf(opinions);
        }
    }

    /** What each question of a dossier is worth. */
    public static Map<String, Integer> questions(Assessment assessment) {
        return assessment.questions().stream()
                .filter(question ->
                        question.possible() > 0 && !question.place().question().announced())
                .collect(
                        Collectors.toMap(question -> question.place().question().id(), QuestionResult::score));
    }

    /** Whether readers wrote anything for the candidate. */
    public boolean isCommented() {
        return !strengths.isEmpty()
                || !ways.isEmpty()
                || domains.stream().anyMatch(domain -> !domain.opinions().isEmpty());
    }

    /** Canonical JSON. */
    public String content() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("level", level);
        tree.put("levels", levels);
        tree.put("before", Map.of("level", before.level(), "global", before.global()));
        tree.put("after", Map.of("level", after.level(), "global", after.global()));
        tree.put("domains", domains.stream().map(LabelResult::tree).toList());
        tree.put("mentions", mentions);
        tree.put("strengths", strengths);
        tree.put("ways", ways);
        tree.put("questions", questions);
        return CanonicalText.of(tree);
    }

    private static Map<String, Object> tree(DomainScore domain) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("domain", domain.domain());
        tree.put("before", domain.before());
        tree.put("after", domain.after());
        tree.put("opinions", domain.opinions());
        return tree;
    }

    /** @param tree what {@link #content} wrote, as plain values */
    static LabelResult of(Object tree) {
        var all = (Map<?, ?>) tree;
        List<DomainScore> domains = new ArrayList<>();
        for (Object each : (List<?>) all.get("domains")) {
            var domain = (Map<?, ?>) each;
            domains.add(new DomainScore(
                    domain.get("domain").toString(),
                    number(domain.get("before")),
                    number(domain.get("after")),
                    texts(domain.get("opinions"))));
        }
        return new LabelResult(
                number(all.get("level")),
                number(all.get("levels")),
                standing(all.get("before")),
                standing(all.get("after")),
                domains,
                texts(all.get("mentions")),
                texts(all.get("strengths")),
                texts(all.get("ways")),
                questions(all.get("questions")));
    }

    /** @param tree null in what was kept before questions were */
    static Map<String, Integer> questions(Object tree) {
        Map<String, Integer> questions = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> all) {
            all.forEach((id, score) -> questions.put(id.toString(), number(score)));
        }
        return questions;
    }

    private static Standing standing(Object tree) {
        var standing = (Map<?, ?>) tree;
        return new Standing(number(standing.get("level")), number(standing.get("global")));
    }

    private static Integer number(Object value) {
        return value instanceof BigDecimal number ? Integer.valueOf(number.intValueExact()) : null;
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
