/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import static org.etalon.platform.document.Block.Tone.LEAD;
import static org.etalon.platform.document.Block.Tone.QUIET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.advice.AdviceWords;
import org.etalon.assessment.panel.Radar;
import org.etalon.core.advice.Advice;
import org.etalon.core.advice.Step;
import org.etalon.core.advice.Strength;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Requirement;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;

/** One page for elected members. */
public final class Summary {
    private final Assessment assessment;
    private final Advice advice;
    private final ReportWords words;
    private final boolean awarded;
    private final AdviceWords sentences;

    /** @param awarded whether it was given a label, so that the level is said to be the computed one */
    public Summary(Report report, ReportWords words, boolean awarded) {
        this.words = words;
        this.awarded = awarded;
        assessment = report.assessment();
        advice = report.advice();
        sentences = new AdviceWords(assessment, report.locale());
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("summary"), Places.chapter("summary"), true));
        blocks.add(new Block.Paragraph(LEAD, Line.of(awarded ? words.say("summary.computed", meaning()) : meaning())));
        blocks.add(domains());
        if (assessment.domains().stream().anyMatch(domain -> asked(domain).isPresent())) {
            blocks.add(new Block.Paragraph(
                    QUIET,
                    Line.of(words.say(
                            "summary.asked",
                            words.plain(advice.next().orElseThrow().title())))));
        }
        profile().ifPresent(blocks::add);
        if (!advice.strengths().isEmpty()) {
            blocks.add(heading(words.say("summary.strengths", advice.strengths().size())));
            blocks.add(new Block.Items(
                    false, advice.strengths().stream().map(this::strength).toList()));
        }
        if (!advice.steps().isEmpty()) {
            blocks.add(heading(words.say("summary.steps", advice.steps().size())));
            blocks.add(new Block.Paragraph(QUIET, Line.of(words.say("summary.steps.order"))));
            blocks.add(steps());
        }
        return blocks;
    }

    private static Block heading(String text) {
        return new Block.Heading(3, text, Anchor.NONE, false);
    }

    private String meaning() {
        int level = assessment.score().level();
        if (level == 0) {
            return words.say("summary.none");
        }
        var reached = assessment.levels().get(level - 1).level();
        String meaning = words.plain(reached.meaning());
        return meaning.isEmpty()
                ? words.plain(reached.title())
                : words.say("summary.meaning", words.plain(reached.title()), meaning);
    }

    private Table domains() {
        List<Table.Row> rows = new ArrayList<>();
        for (DomainResult domain : assessment.domains()) {
            rows.add(domain.score().isPresent() ? scored(domain) : outside(domain));
        }
        rows.add(new Table.Row(
                Anchor.NONE,
                List.of(
                        Cell.of(words.say("summary.global")),
                        bar(assessment.score().global(), OptionalInt.empty()),
                        Cell.of(words.percent(assessment.score().global())),
                        Cell.of("")),
                true));
        List<Column> columns = List.of(
                Column.words(words.say("domain"), 36),
                Column.words(words.say("summary.profile"), 40),
                Column.figures(words.say("score"), 13),
                Column.figures(words.say("weight"), 11));
        return new Table(words.say("summary.domains"), false, columns, rows);
    }

    /** Of the domains that are in scope; empty where they are too few for a shape. */
    private Optional<Block> profile() {
        List<DomainResult> inScope = assessment.domains().stream()
                .filter(domain -> domain.score().isPresent())
                .toList();
        Radar radar = Radar.of(
                inScope.stream()
                        .map(domain -> words.plain(domain.domain().title()))
                        .toList(),
                inScope.stream().map(domain -> domain.score().getAsInt()).toList());
        return radar.axes().isEmpty()
                ? Optional.empty()
                : Optional.of(RadarPicture.of(radar, words.say("summary.radar", values(inScope))));
    }

    private String values(List<DomainResult> domains) {
        return domains.stream()
                .map(domain -> words.say(
                        "summary.lacks.in",
                        words.plain(domain.domain().title()),
                        words.percent(domain.score().getAsInt())))
                .collect(Collectors.joining(words.say("comma")));
    }

    private Table.Row scored(DomainResult domain) {
        int score = domain.score().getAsInt();
        return Table.Row.of(
                Cell.of(words.plain(domain.domain().title())),
                bar(score, asked(domain)),
                Cell.of(words.percent(score)),
                Cell.of(words.number(100L * domain.weight())));
    }

    private Table.Row outside(DomainResult domain) {
        return Table.Row.of(
                Cell.of(words.plain(domain.domain().title())),
                Cell.of(words.say("domain.out")),
                Cell.of("–"),
                Cell.of("–"));
    }

    private Cell bar(int score, OptionalInt asked) {
        String text = asked.isPresent()
                ? words.say("bar.asked", words.percent(score), words.percent(asked.getAsInt()))
                : words.say("bar", words.percent(score));
        return new Cell.Bar(score, asked, text);
    }

    /** What the next level asks of this domain by itself. */
    private OptionalInt asked(DomainResult domain) {
        return assessment.levels().stream()
                .filter(level -> !level.holds())
                .limit(1)
                .flatMap(level -> level.requirements().stream())
                .flatMap(requirement -> {
                    if (requirement instanceof Requirement.NamedDomain named) {
                        return named.domain().equals(domain.domain()) ? Stream.of(named.asks()) : Stream.empty();
                    }
                    return requirement instanceof Requirement.EachDomain each ? Stream.of(each.asks()) : Stream.empty();
                })
                .mapToInt(Integer::intValue)
                .max();
    }

    private Line strength(Strength strength) {
        return Line.linking(sentences.label(strength.question()), Places.of(strength.question()))
                .then(Line.of(Style.QUIET, words.say("dash") + sentences.brings(strength)));
    }

    private Table steps() {
        List<Column> columns = List.of(
                Column.words(words.say("summary.step"), 74),
                Column.words(words.say("summary.effort"), 11),
                Column.figures(words.say("summary.gain"), 15));
        return new Table(
                words.say("summary.steps.caption"),
                false,
                columns,
                advice.steps().stream().map(this::step).toList());
    }

    private Table.Row step(Step step) {
        Line what = Line.linking(sentences.label(step.question()), Places.of(step.question()))
                .then(Line.of(words.say("summary.step.what", sentences.action(step))));
        return Table.Row.of(Cell.of(what), Cell.of(sentences.effort(step)), Cell.of(sentences.gain(step)));
    }
}
