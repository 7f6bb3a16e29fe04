/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import static org.etalon.platform.document.Block.Tone.BODY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;

/** The rules in brief, and what it takes to compute the score anew. */
public final class RulesChapter {
    private static final int RULES = 6;

    private final Report report;
    private final ReportWords words;

    public RulesChapter(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    public List<Block> blocks() {
        Questionnaire questionnaire = report.assessment().questionnaire();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("rules"), Places.chapter("rules"), false));
        blocks.add(new Block.Items(
                true,
                IntStream.rangeClosed(1, RULES)
                        .mapToObj(rule -> Line.of(words.say("rules." + rule)))
                        .toList()));
        blocks.add(new Block.Paragraph(BODY, Line.of(words.say("rules.again"))));
        blocks.add(new Table(
                words.say("rules.digests"),
                true,
                List.of(
                        Column.words(words.say("cover.facts.what"), 24),
                        Column.words(words.say("cover.facts.how"), 76)),
                List.of(
                        row("rules.questionnaire", questionnaire.key()),
                        row("rules.of-rules", questionnaire.digests().rules()),
                        row("rules.of-content", questionnaire.digests().content()))));
        return blocks;
    }

    private Table.Row row(String key, String value) {
        return Table.Row.of(Cell.of(words.say(key)), Cell.of(Line.of(Style.CODE, value)));
    }
}
