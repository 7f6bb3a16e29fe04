/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import static org.etalon.platform.document.Block.Tone.LEAD;
import static org.etalon.platform.document.Block.Tone.NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.LevelResult;
import org.etalon.core.scoring.Requirement;
import org.etalon.core.scoring.Score;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;

/** Who, what, which level, when, and what the paper is worth. */
public final class Cover {
    private static final int LEFT = 32;

    private final Assessment assessment;
    private final Report report;
    private final ReportWords words;
    private final Imprint imprint;

    public Cover(Report report, ReportWords words, Imprint imprint) {
        this.report = report;
        this.words = words;
        this.imprint = imprint;
        assessment = report.assessment();
    }

    public List<Block> blocks() {
        int level = assessment.score().level();
        return List.of(
                new Block.Title(words.who()),
                new Block.Paragraph(LEAD, Line.of(imprint.lead())),
                imprint.award()
                        .map(award -> new Block.Marks(
                                award.level(), assessment.levels().size(), award.said()))
                        .orElseGet(
                                () -> new Block.Marks(level, assessment.levels().size(), words.level(level))),
                scale(),
                facts(),
                new Block.Paragraph(NOTICE, Places.lead(imprint.worth(), imprint.notice())),
                new Block.Contents(words.say("contents")));
    }

    private Block scale() {
        int global = assessment.score().global();
        List<Block.Scale.Tick> ticks = new ArrayList<>();
        for (LevelResult level : assessment.levels()) {
            int asks = asks(level);
            if (ticks.isEmpty() || ticks.get(ticks.size() - 1).at() < asks) {
                ticks.add(new Block.Scale.Tick(asks, level.holds(), words.number(asks)));
            }
        }
        String asked = assessment.levels().stream()
                .map(level ->
                        words.say("cover.scale.level", words.plain(level.level().title()), words.percent(asks(level))))
                .collect(Collectors.joining(words.say("comma")));
        return new Block.Scale(global, ticks, words.say("cover.scale", words.percent(global), asked));
    }

    private static int asks(LevelResult level) {
        return level.requirements().stream()
                .filter(Requirement.Global.class::isInstance)
                .mapToInt(requirement -> ((Requirement.Global) requirement).asks())
                .findFirst()
                .orElseThrow();
    }

    private Table facts() {
        List<Table.Row> rows = told();
        rows.add(row("cover.score", words.percent(assessment.score().global())));
        if (report.declares()) {
            rows.add(row("cover.strict", strict(assessment.strict())));
        }
        rows.add(row("cover.proof", words.percent(assessment.score().proof())));
        rows.add(row(
                "cover.progress",
                words.say(
                        "cover.progress.of",
                        assessment.progress().answered(),
                        assessment.progress().asked())));
        if (!assessment.mentions().isEmpty()) {
            rows.add(row("cover.mentions", mentions()));
        }
        rows.add(row("cover.body", body()));
        words.stratum().ifPresent(title -> rows.add(row("cover.stratum", title)));
        rows.add(row("cover.moment", words.moment()));
        List<Column> columns = List.of(
                Column.words(words.say("cover.facts.what"), LEFT),
                Column.words(words.say("cover.facts.how"), 100 - LEFT));
        return new Table(words.say("cover.facts"), false, columns, rows);
    }

    private List<Table.Row> told() {
        List<Table.Row> rows = new ArrayList<>();
        imprint.facts().forEach(fact -> rows.add(Table.Row.of(Cell.of(fact.name()), Cell.of(fact.value()))));
        if (imprint.award().isPresent()) {
            rows.add(row("cover.computed", words.level(assessment.score().level())));
        }
        return rows;
    }

    private Table.Row row(String key, String value) {
        return Table.Row.of(Cell.of(words.say(key)), Cell.of(value));
    }

    private String strict(Score strict) {
        return words.say("cover.strict.is", words.percent(strict.global()), words.level(strict.level()));
    }

    private String mentions() {
        return assessment.mentions().stream()
                .map(mention -> words.plain(mention.title()))
                .collect(Collectors.joining(words.say("comma")));
    }

    private String body() {
        var facts = report.scored().sheet().facts();
        List<String> all = new ArrayList<>(List.of(words.kind()));
        facts.staff().ifPresent(staff -> all.add(words.say("cover.staff", words.number(staff))));
        facts.department().ifPresent(code -> all.add(words.say("cover.department", code)));
        return String.join(words.say("comma"), all);
    }
}
