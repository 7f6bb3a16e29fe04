/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Scale;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Outcome;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Style;

/** A question's row of the reckoning (scoring, steps 1 and 2). */
final class QuestionRow {
    private final Plan plan;
    private final Spot spot;
    private final Conditions conditions;
    private final StandingFigures figures;

    QuestionRow(Subject subject, Plan plan, Spot spot, Conditions conditions) {
        this.plan = plan;
        this.spot = spot;
        this.conditions = conditions;
        figures = new StandingFigures(subject, spot);
    }

    Row row() {
        return new Row(Stream.of(head(), said(), Stream.of(expected(), proven(), step(), worth(), outcome()), sums())
                .flatMap(each -> each)
                .toList());
    }

    private Stream<Cell> head() {
        return Stream.of(
                Cell.text(spot.number(), Style.TRACE_WORDS),
                Cell.text(spot.question().id(), Style.TRACE_WORDS),
                constant(figures.result().points()),
                applies(),
                visible());
    }

    private Stream<Cell> said() {
        var formulas = new ReadingFormulas(plan, spot);
        var reading = BigDecimal.valueOf(figures.reading());
        Formula answered = Formula.and(
                at(OfReckoning.READING).is("=", 1), at(OfReckoning.STATE).is("<=", 1));
        return Stream.of(
                new Cell.Calculated(formulas.reading(), reading, formulas.isArray(), Style.TRACE),
                calculated(formulas.value(), figures.value()),
                calculated(state(), figures.state()),
                calculated(number(answered), figures.isAnswered() ? 1 : 0));
    }

    private Formula at(int column) {
        return of(plan.reckoned(spot, column));
    }

    private Formula told(int column) {
        return of(spot.answer().at(column));
    }

    private static Formula number(Formula condition) {
        return when(condition, of(1), of(0));
    }

    private static Cell constant(long number) {
        return Cell.number(number, Style.TRACE);
    }

    private static Cell calculated(Formula formula, long result) {
        return formula instanceof Formula.Whole whole
                ? constant(whole.number())
                : Cell.calculated(formula, result, Style.TRACE);
    }

    private Cell applies() {
        return all(Stream.of(
                spot.domain().applies(),
                spot.section().flatMap(Domain.Section::applies),
                spot.question().applies()));
    }

    private Cell visible() {
        return all(Stream.of(
                spot.section().flatMap(Domain.Section::visible), spot.question().visible()));
    }

    private Cell all(Stream<Optional<Condition>> parts) {
        List<Condition> all = parts.flatMap(Optional::stream).toList();
        boolean holds = all.stream().allMatch(part -> conditions.holds(part, Outcome.HELD_BACK));
        Simplified simple = conditions.simplified(new Condition.All(all));
        if (simple.rest().isEmpty()) {
            return constant(simple.holds() ? 1 : 0);
        }
        return calculated(number(conditions.formula(simple.rest().get(), Outcome.HELD_BACK)), holds ? 1 : 0);
    }

    private Formula state() {
        Formula trimmed = call("TRIM", told(OfAnswers.STATE));
        Formula declared = spot.question().notApplicable()
                ? when(
                        call("LEN", call("TRIM", told(OfAnswers.JUSTIFICATION))).is(">", 0),
                        of(3),
                        of(Word.FAULT_REASON.code()))
                : of(Word.FAULT_DECLARATION.code());
        return when(
                trimmed.with("=", of("")),
                of(0),
                when(
                        same(trimmed, Word.TO_CONFIRM),
                        when(at(OfReckoning.READING).is("=", 0), of(Word.FAULT_MISSING.code()), of(1)),
                        when(
                                same(trimmed, Word.UNKNOWN),
                                of(2),
                                when(same(trimmed, Word.NOT_APPLICABLE), declared, of(Word.FAULT_STATE.code())))));
    }

    private Formula same(Formula trimmed, Word word) {
        return call("EXACT", trimmed, of(plan.word(word)));
    }

    private Cell expected() {
        return constant(spot.question()
                .evidence()
                .map(evidence -> evidence.required() ? 2 : 1)
                .orElse(0));
    }

    private Cell proven() {
        if (spot.question().evidence().isEmpty()) {
            return constant(0);
        }
        Formula said = call("LOWER", call("TRIM", told(OfAnswers.PROOF)));
        Formula yes = call("EXACT", said, call("LOWER", of(plan.word(Word.YES))));
        return calculated(number(yes), figures.isProven() ? 1 : 0);
    }

    private Cell step() {
        Optional<Scale> scale = Plan.scale(spot.question().type());
        if (scale.isEmpty() || !spot.isScored()) {
            return constant(0);
        }
        long value = figures.value();
        long step = scale.get().steps().stream()
                .filter(each -> each.from() <= value)
                .count();
        return calculated(call("MATCH", at(OfReckoning.VALUE), of(plan.froms(spot)), of(1)), step);
    }

    private Cell worth() {
        Formula worth = new WorthFormula(plan, spot).worth();
        return worth instanceof Formula.Whole
                ? constant(0)
                : calculated(when(at(OfReckoning.ANSWERED).is("=", 1), worth, of(0)), figures.worth());
    }

    private Cell outcome() {
        Formula held = Formula.and(
                at(OfReckoning.EXPECTED).is("=", 2), at(OfReckoning.PROVEN).is("=", 0));
        Formula asked = when(
                at(OfReckoning.ANSWERED).is("=", 0),
                of(Outcome.UNANSWERED.ordinal()),
                when(held, of(Outcome.HELD_BACK.ordinal()), of(Outcome.COUNTED.ordinal())));
        Formula formula = when(
                at(OfReckoning.APPLIES).is("=", 0),
                of(Outcome.OUT.ordinal()),
                when(
                        at(OfReckoning.VISIBLE).is("=", 0),
                        of(Outcome.HIDDEN.ordinal()),
                        when(at(OfReckoning.STATE).is("=", 3), of(Outcome.DECLARED.ordinal()), asked)));
        return calculated(formula, figures.outcome().ordinal());
    }

    private Stream<Cell> sums() {
        Formula points = at(OfReckoning.POINTS);
        Formula outcome = at(OfReckoning.OUTCOME);
        Formula out = outcome.is("<=", Outcome.DECLARED.ordinal());
        Formula score = when(outcome.is("=", Outcome.COUNTED.ordinal()), at(OfReckoning.WORTH), of(0));
        return Stream.of(
                calculated(score, figures.result().score()),
                calculated(points.times(at(OfReckoning.SCORE)), figures.result().earned()),
                calculated(
                        when(out, of(0), of(100).times(points)),
                        figures.result().possible()),
                calculated(when(outcome.is("=", Outcome.OUT.ordinal()), of(0), points), figures.whole()),
                constant(spot.question().announced() ? 0 : 1));
    }
}
