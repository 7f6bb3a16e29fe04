/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.OptionalInt;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Outcome;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Style;

/** A domain's row of the reckoning (scoring, step 3). */
final class DomainRow {
    private static final long FULL = 10_000;

    private final Subject subject;
    private final Plan plan;
    private final Reckoned places;
    private final int domain;
    private final DomainResult result;
    private final Spot first;
    private final int questions;

    DomainRow(Subject subject, Plan plan, Reckoned places, int domain, Spot first) {
        this.subject = subject;
        this.plan = plan;
        this.places = places;
        this.domain = domain;
        this.first = first;
        result = subject.assessment().domains().get(domain);
        questions = result.domain().questions().size();
    }

    Row row() {
        Formula ground = call("MAX", at(Reckoned.IN_SCOPE), at(Reckoned.WHOLE).times(at(Reckoned.FLOOR)));
        Formula hundredfold = of(100).times(at(Reckoned.WHOLE));
        Formula empty = at(Reckoned.POSSIBLE).is("=", 0);
        Formula bare = at(Reckoned.WHOLE).is("=", 0);
        return Row.of(
                Cell.text(String.valueOf(domain + 1), Style.TRACE_WORDS),
                Cell.text(plan.wording().plain(result.domain().title()), Style.TRACE_WORDS),
                Cell.number(result.weight(), Style.TRACE),
                Cell.number(result.domain().floor(), Style.TRACE),
                calculated(call("SUM", of(column(OfReckoning.EARNED))), result.earned()),
                calculated(call("SUM", of(column(OfReckoning.POSSIBLE))), sum(QuestionResult::possible)),
                calculated(call("SUM", of(column(OfReckoning.WHOLE))), whole()),
                calculated(ground, result.possible()),
                score(empty, at(Reckoned.POSSIBLE), result.score()),
                counting(empty, result.score()),
                weighed(Reckoned.SCORE, Reckoned.COUNTING, result.score()),
                score(bare, hundredfold, result.strict()),
                counting(bare, result.strict()),
                weighed(Reckoned.STRICT, Reckoned.STRICT_COUNTING, result.strict()),
                progress(Outcome.HELD_BACK, result.progress().answered()),
                progress(Outcome.UNANSWERED, result.progress().asked()));
    }

    private Formula at(int column) {
        return of(places.domain(domain, column));
    }

    private Area column(int column) {
        return plan.reckoned(first, column).tall(questions);
    }

    private static Cell calculated(Formula formula, long result) {
        return Cell.calculated(formula, result, Style.TRACE);
    }

    private interface Part {
        int of(QuestionResult result);
    }

    private long sum(Part part) {
        return subject.assessment().questions().subList(first.position(), first.position() + questions).stream()
                .mapToLong(part::of)
                .sum();
    }

    private long whole() {
        return sum(each -> Outcome.of(each.standing()) == Outcome.OUT ? 0 : each.points());
    }

    private Cell score(Formula empty, Formula ground, OptionalInt score) {
        Formula part = of(FULL).times(at(Reckoned.EARNED)).with("/", ground);
        Formula formula = when(empty, of(""), call("INT", part));
        return score.isPresent() ? calculated(formula, score.getAsInt()) : Cell.calculated(formula, "", Style.TRACE);
    }

    private Cell counting(Formula empty, OptionalInt score) {
        return calculated(when(empty, of(0), at(Reckoned.WEIGHT)), score.isPresent() ? result.weight() : 0);
    }

    private Cell weighed(int column, int weight, OptionalInt score) {
        Formula formula = when(call("ISNUMBER", at(column)), at(weight).times(at(column)), of(0));
        return calculated(formula, (long) result.weight() * score.orElse(0));
    }

    /** How many questions stand at least so, those that count for progress. */
    private Cell progress(Outcome least, int result) {
        Formula standing = of(column(OfReckoning.OUTCOME)).is(">=", least.ordinal());
        return calculated(call("SUMPRODUCT", standing.times(of(column(OfReckoning.COUNTED)))), result);
    }
}
