/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Outcome;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Dialect;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Style;
import org.etalon.questionnaire.wording.ConditionWords;

/** Conditions as formulas: a test of one question stands where it is asked; what has several parts has a cell of its own. */
final class Conditions {
    /** A longer formula is parted, so that it can be read. */
    private static final int LONGEST = 600;

    private final Subject subject;
    private final Plan plan;
    private final Holding holding;
    private final ConditionWords words;
    private final int firstRow;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Seen, Formula> known = new HashMap<>();

    private record Seen(Condition condition, Outcome least) {}

    /** @param firstRow of the cells for conditions, on the reckoning */
    Conditions(Subject subject, Plan plan, int firstRow) {
        this.subject = subject;
        this.plan = plan;
        this.firstRow = firstRow;
        holding = new Holding(subject);
        words = new ConditionWords(subject.questionnaire(), plan.wording().locale());
    }

    /** The cells that have become necessary so far. */
    List<Row> rows() {
        return rows;
    }

    boolean holds(Condition condition, Outcome least) {
        return holding.holds(condition, least);
    }

    Simplified simplified(Condition condition) {
        return Simplified.of(condition, holding);
    }

    /** What is not 0 where the condition holds. @param least how a question must stand at least for its answer to be seen */
    Formula formula(Condition condition, Outcome least) {
        Simplified simple = simplified(condition);
        return simple.rest().isPresent() ? rest(simple.rest().get(), least) : Formula.of(simple.holds() ? 1 : 0);
    }

    private Formula rest(Condition condition, Outcome least) {
        if (condition instanceof Condition.OfQuestion test) {
            return test(test, least);
        }
        var seen = new Seen(condition, least);
        Formula there = known.get(seen);
        if (there == null) {
            there = cell(condition, least, composed(condition, least));
            known.put(seen, there);
        }
        return there;
    }

    private Formula cell(Condition condition, Outcome least, Formula formula) {
        var place = new Place(Tab.RECKONING.name(plan.wording()), firstRow + rows.size(), OfReckoning.POINTS);
        boolean holds = holding.holds(condition, least);
        rows.add(Row.of(
                Cell.text("C" + (rows.size() + 1), Style.TRACE_WORDS),
                Cell.text(words.say(condition), Style.TRACE_WORDS),
                Cell.calculated(Formula.when(formula, Formula.of(1), Formula.of(0)), holds ? 1 : 0, Style.TRACE)));
        return Formula.of(place);
    }

    private Formula composed(Condition condition, Outcome least) {
        if (condition instanceof Condition.Not not) {
            return Formula.call("NOT", rest(not.part(), least));
        }
        if (condition instanceof Condition.All all) {
            return new Formula.Call("AND", parts(all.parts(), least));
        }
        if (condition instanceof Condition.Any any) {
            return new Formula.Call("OR", parts(any.parts(), least));
        }
        Condition.AtLeast some = (Condition.AtLeast) condition;
        return new Formula.Chain("+", parts(some.parts(), least)).is(">=", some.count());
    }

    private List<Formula> parts(List<Condition> parts, Outcome least) {
        List<Formula> formulas = parts.stream().map(part -> rest(part, least)).toList();
        String home = Tab.RECKONING.name(plan.wording());
        int length = formulas.stream()
                .mapToInt(part -> Dialect.OPEN.say(part, home).length() + 3)
                .sum();
        if (length <= LONGEST) {
            return formulas;
        }
        List<Formula> cells = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Formula part = formulas.get(at);
            cells.add(part instanceof Formula.Cell ? part : cell(parts.get(at), least, part));
        }
        return cells;
    }

    private Formula test(Condition.OfQuestion asked, Outcome least) {
        Spot spot = plan.spot(subject.scoring().index().get(asked.question()));
        Formula outcome = Formula.of(plan.reckoned(spot, OfReckoning.OUTCOME));
        if (asked.test() instanceof Test.Answered answered) {
            return outcome.is(answered.expected() ? ">=" : "<", least.ordinal());
        }
        return outcome.is(">=", least.ordinal()).times(passed(spot, asked.test()));
    }

    private Formula passed(Spot spot, Test test) {
        Formula value = Formula.of(plan.reckoned(spot, OfReckoning.VALUE));
        if (test instanceof Test.AtLeast most) {
            return value.is(">=", most.hundredths());
        }
        if (test instanceof Test.Below most) {
            return value.is("<", most.hundredths());
        }
        if (test instanceof Test.Contains contains) {
            int choice = choice(spot, contains.choice());
            return Formula.of(spot.answer().down(1 + choice).at(OfAnswers.MARK)).is("=", 1);
        }
        List<Formula> ones = ((Test.In) test)
                .values().stream()
                        .map(id -> value.is("=", 1 + choice(spot, id)))
                        .toList();
        return ones.size() == 1 ? ones.get(0) : new Formula.Call("OR", ones);
    }

    private int choice(Spot spot, String id) {
        return subject.scoring().index().findChoice(spot.position(), id).orElseThrow();
    }

    /** Where a word that formulas show stands. */
    Formula word(Word word) {
        return Formula.of(plan.word(word));
    }

    /** Whether a question has choices that go together. */
    static boolean isMultiple(Spot spot) {
        return spot.question().type() instanceof AnswerType.Multiple;
    }
}
