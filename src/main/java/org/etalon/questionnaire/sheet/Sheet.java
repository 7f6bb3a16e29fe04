/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows; texts are safe HTML where the name ends so, else plain words.
 *
 * @param strata all of them, the one shown marked
 * @param scored how many questions score in the stratum shown
 */
public record Sheet(
        String title,
        String introHtml,
        List<StratumLine> strata,
        int scored,
        int asked,
        List<DomainSheet> domains,
        List<LevelLine> levels,
        List<Award> mentions,
        List<Award> checks) {

    /** @param who of whom the stratum is, in words; of the last: all others */
    public record StratumLine(String id, String title, String who, boolean shown) {}

    /** @param notes weight, floor and conditions, in words */
    public record DomainSheet(
            String id, int number, String title, String introHtml, List<String> notes, List<Block> blocks) {}

    /** Questions under a section's title, or under none. */
    public record Block(Optional<String> title, String introHtml, List<String> notes, List<QuestionSheet> questions) {}

    /**
     * @param number such as 3.2
     * @param multiple whether several options may be ticked
     * @param field what is written where there are no options: {@code number}, {@code text} or {@code list}
     * @param evidence what evidence is expected, in words; empty where none is
     * @param explained what counts, why, examples, legal ground
     */
    public record QuestionSheet(
            String id,
            String number,
            String textHtml,
            List<String> facts,
            boolean multiple,
            List<Option> options,
            String field,
            List<ScaleLine> scale,
            String evidence,
            List<Explained> explained) {}

    /** @param points what it brings; empty where the question is informative */
    public record Option(String textHtml, String points) {}

    /** @param from in words with its unit; points likewise */
    public record ScaleLine(String from, String points) {}

    /** One part of a question's help under its title. */
    public record Explained(String title, String html) {}

    /** @param asks each requirement in words */
    public record LevelLine(int level, String title, String meaningHtml, List<Rule> asks) {}

    /** In words. @param parts a list below the words; none where these say all */
    public record Rule(String text, List<String> parts) {}

    /** A mention or a check: its name or text, what it means, when it comes. */
    public record Award(String titleHtml, String meaningHtml, Rule when) {}
}
