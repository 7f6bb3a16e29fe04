/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Score;
import org.etalon.dossier.export.workbook.calc.Reckoned;
import org.etalon.dossier.export.workbook.calc.ReckoningSheet;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** Level, score, proof, domains, levels, mentions: all of it formulas. */
public final class ResultSheet {
    private static final int WIDTH = 6;

    private final Subject subject;
    private final Plan plan;
    private final ReckoningSheet reckoning;
    private final Reckoned places;
    private final Wording words;
    private final List<Row> rows = new ArrayList<>();

    /** @param reckoning whose sheet has been made */
    public ResultSheet(Subject subject, Plan plan, ReckoningSheet reckoning) {
        this.subject = subject;
        this.plan = plan;
        this.reckoning = reckoning;
        places = reckoning.places();
        words = plan.wording();
    }

    public Sheet sheet() {
        String name = subject.origin().map(Subject.Origin::name).orElse(words.say("blank"));
        rows.add(Row.of(Cell.text(name, Style.TITLE)));
        rows.add(Row.of(Cell.text(subject.title(), Style.LEAD)));
        rows.add(Row.of(Cell.text(words.say("result.lead"), Style.LINE)));
        rows.add(Row.of(faults()));
        figures();
        domains();
        new LevelLines(subject, plan, places).add(rows);
        mentions();
        List<Column> columns =
                Stream.of(118, 50, 30, 30, 24, 26).map(Column::of).toList();
        return new Sheet(Tab.RESULT.name(words), Tab.RESULT.about(words), columns, rows, 0, -1, false);
    }

    private Cell faults() {
        Formula faults = of(places.faults());
        Formula said = faults.with("&", of(" " + words.say("result.faults")));
        return Cell.calculated(when(faults.is(">", 0), said, of("")), "", Style.ALERT_LINE);
    }

    private void figures() {
        Score score = subject.assessment().score();
        Score strict = subject.assessment().strict();
        int highest = subject.questionnaire().levels().size();
        String of = " / " + highest;
        rows.add(chapter("result.figures"));
        rows.add(head("result.figures.heads"));
        rows.add(Row.of(
                Cell.text(words.say("result.level"), Style.WORDS),
                Cell.calculated(
                        Formula.of(places.level(Reckoned.FIGURE)).with("&", Formula.of(of)),
                        score.level() + of,
                        Style.GREAT),
                Cell.calculated(
                        Formula.of(places.level(Reckoned.STRICT_FIGURE)).with("&", Formula.of(of)),
                        strict.level() + of,
                        Style.FIGURE)));
        rows.add(figure("result.global", places.global(Reckoned.FIGURE), score.global(), strict.global()));
        rows.add(figure("result.proof", places.proof(Reckoned.FIGURE), score.proof(), strict.proof()));
        rows.add(Row.of(Cell.text(words.say("result.strict"), Style.QUIET)));
    }

    private Row figure(String key, Place place, int plainly, int strictly) {
        return Row.of(
                Cell.text(words.say(key), Style.WORDS),
                percent(place, plainly, Style.GREAT_PERCENT),
                percent(place.right(1), strictly, Style.PERCENT));
    }

    private static Cell percent(Place place, int result, Style style) {
        return Cell.calculatedHundredths(of(place).with("/", of(100)), result, style);
    }

    private Row chapter(String key) {
        rows.add(Row.of());
        List<Cell> cells = new ArrayList<>(Collections.nCopies(WIDTH, Cell.empty(Style.CHAPTER)));
        cells.set(0, Cell.text(words.say(key), Style.CHAPTER));
        return new Row(cells);
    }

    private Row head(String key) {
        String[] heads = words.say(key).split("\\|");
        return new Row(Stream.of(heads)
                .map(each -> Cell.text(each, each.equals(heads[0]) ? Style.HEAD : Style.HEAD_RIGHT))
                .toList());
    }

    private void domains() {
        rows.add(chapter("result.domains"));
        rows.add(head("result.domains.heads"));
        List<DomainResult> domains = subject.assessment().domains();
        for (int at = 0; at < domains.size(); at++) {
            rows.add(domain(at, domains.get(at)));
        }
    }

    private Row domain(int at, DomainResult domain) {
        Formula score = of(places.domain(at, Reckoned.SCORE));
        Formula shown = when(call("ISNUMBER", score), score.with("/", of(100)), of(plan.word(Word.OUT_OF_SCOPE)));
        Formula progress = of(places.domain(at, Reckoned.ANSWERED))
                .with("&", of(" / "))
                .with("&", of(places.domain(at, Reckoned.ASKED)));
        return Row.of(
                Cell.text((at + 1) + ". " + words.plain(domain.domain().title()), Style.WORDS),
                Cell.calculated(
                        progress,
                        domain.progress().answered() + " / " + domain.progress().asked(),
                        Style.FIGURE),
                points(at, Reckoned.EARNED, domain.earned()),
                points(at, Reckoned.POSSIBLE, domain.possible()),
                Cell.number(domain.weight(), Style.FIGURE),
                domain.score().isPresent()
                        ? Cell.calculatedHundredths(shown, domain.score().getAsInt(), Style.PERCENT)
                        : Cell.calculated(shown, Word.OUT_OF_SCOPE.in(words), Style.PERCENT));
    }

    private Cell points(int at, int column, int result) {
        return Cell.calculatedHundredths(of(places.domain(at, column)).with("/", of(100)), result, Style.FIGURE);
    }

    private void mentions() {
        var mentions = subject.questionnaire().mentions();
        if (mentions.isEmpty()) {
            return;
        }
        rows.add(chapter("result.mentions"));
        rows.add(head("result.mentions.heads"));
        for (int at = 0; at < mentions.size(); at++) {
            Formula yes = of(plan.word(Word.YES));
            Formula no = of(plan.word(Word.NO));
            Word word = reckoning.isProposed(at) ? Word.YES : Word.NO;
            rows.add(Row.of(
                    Cell.text(words.plain(mentions.get(at).title()), Style.WORDS),
                    Cell.calculated(when(reckoning.mentions().get(at), yes, no), word.in(words), Style.FIGURE)));
        }
    }
}
