/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import static org.etalon.platform.document.Block.Tone.QUIET;

import java.util.ArrayList;
import java.util.List;
import org.etalon.assessment.advice.RequirementWords;
import org.etalon.core.scoring.Assessment.LevelResult;
import org.etalon.core.scoring.Requirement;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;

/** What each level asks, what is reached, and whether it holds. */
public final class LevelsChapter {
    private final Report report;
    private final ReportWords words;
    private final RequirementWords requirements;

    public LevelsChapter(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        requirements = new RequirementWords(report.assessment().questionnaire(), report.locale());
    }

    public List<Block> blocks() {
        String read = words.say("levels.read")
                + words.stratum()
                        .map(title -> " " + words.say("levels.scale", title))
                        .orElse("");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("levels"), Places.chapter("levels"), false));
        blocks.add(new Block.Paragraph(QUIET, Line.of(read)));
        blocks.addAll(new NextLevel(report, words).blocks());
        report.assessment().levels().forEach(level -> level(level, blocks));
        return blocks;
    }

    private void level(LevelResult result, List<Block> blocks) {
        String title = words.plain(result.level().title());
        String heading = words.say(result.holds() ? "levels.reached" : "levels.open", title);
        blocks.add(new Block.Heading(3, heading, Anchor.NONE, false));
        result.level()
                .meaning()
                .ifPresent(meaning -> blocks.add(new Block.Paragraph(QUIET, Line.of(words.plain(meaning)))));
        blocks.add(new Table(
                words.say("levels.caption", title),
                false,
                List.of(
                        Column.words(words.say("levels.asks"), 52),
                        Column.words(words.say("levels.is"), 15),
                        Column.words(words.say("levels.holds"), 33)),
                result.requirements().stream().map(this::row).toList()));
    }

    private Table.Row row(Requirement requirement) {
        Line holds = requirement.holds()
                ? Line.of(Style.STRONG, words.say("levels.yes"))
                : Line.of(words.say("levels.no", requirements.missing(requirement)));
        List<Line> asks =
                requirements.asksByLine(requirement).stream().map(Line::of).toList();
        return Table.Row.of(new Cell.Words(asks), Cell.of(requirements.reached(requirement)), Cell.of(holds));
    }
}
