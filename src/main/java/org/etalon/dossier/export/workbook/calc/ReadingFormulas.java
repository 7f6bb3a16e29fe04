/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.ArrayList;
import java.util.List;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Formula;

/** What stands in the cell of an answer, as a number, and whether it can be read: 0 nothing, 1 it can, else what is wrong. */
final class ReadingFormulas {
    /** 1, as far as a spreadsheet's numbers tell: a ten-thousandth of a hundredth, and far above their own mistakes. */
    private static final long TEN_THOUSAND = 10_000;

    private static final int FIRST_DAY = 61;
    private static final int LENGTH_OF_DAY = 10;

    private final Plan plan;
    private final Spot spot;
    private final AnswerType type;
    private final Formula answer;
    private final Formula trimmed;
    private final Formula value;

    ReadingFormulas(Plan plan, Spot spot) {
        this.plan = plan;
        this.spot = spot;
        type = spot.question().type();
        answer = of(spot.answer());
        trimmed = call("TRIM", answer);
        value = of(plan.reckoned(spot, OfReckoning.VALUE));
    }

    Formula value() {
        if (type instanceof AnswerType.Multiple) {
            return call("COUNTIF", of(plan.marks(spot)), of(1));
        }
        if (type instanceof AnswerType.YesNo || type instanceof AnswerType.Single) {
            return chosen();
        }
        if (isAmount()) {
            return when(call("ISNUMBER", answer), call("ROUND", answer.with("*", hundredfold()), of(0)), of(0));
        }
        return type instanceof AnswerType.Entries
                ? of(100).times(call("SUMPRODUCT", filled(plan.entries(spot)).times(of(1))))
                : of(0);
    }

    /** The place of the text among the choices; no function that would take signs in it for patterns. */
    private Formula chosen() {
        Area texts = plan.choiceTexts(spot);
        boolean yesNo = type instanceof AnswerType.YesNo;
        Formula same = yesNo
                ? call("EXACT", call("LOWER", of(texts)), call("LOWER", trimmed))
                : call("EXACT", of(texts), trimmed);
        Formula place = call("SUMPRODUCT", same.times(call("ROW", of(texts)).is("-", spot.choiceRow())));
        return yesNo ? when(call("ISLOGICAL", answer), when(answer, of(1), of(2)), place) : place;
    }

    Formula reading() {
        if (type instanceof AnswerType.Multiple multiple) {
            return several(multiple);
        }
        if (type instanceof AnswerType.Entries) {
            return entries();
        }
        Formula fault = type instanceof AnswerType.YesNo || type instanceof AnswerType.Single
                ? fault(value.is(">", 0), Word.FAULT_CHOICE)
                : isAmount() ? amount() : written();
        return when(call("LEN", trimmed).is("=", 0), of(0), fault);
    }

    /** Whether its functions go through whole areas. */
    boolean isArray() {
        return type instanceof AnswerType.Entries;
    }

    private boolean isAmount() {
        return type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount;
    }

    /** What is shown with a percent sign of the program's own is a hundredth of what is read. */
    private Formula hundredfold() {
        Formula percent =
                call("LEFT", call("CELL", of("format"), answer), of(1)).with("=", of("P"));
        return when(percent, of(TEN_THOUSAND), of(100));
    }

    private static Formula fault(Formula right, Word otherwise) {
        return when(right, of(1), of(otherwise.code()));
    }

    private Formula several(AnswerType.Multiple multiple) {
        List<Formula> alone = new ArrayList<>();
        for (int at = 0; at < multiple.choices().size(); at++) {
            Choice choice = multiple.choices().get(at);
            if (choice.exclusive()) {
                alone.add(of(spot.answer().down(1 + at).at(OfAnswers.MARK)).is("=", 1));
            }
        }
        Formula together = alone.isEmpty()
                ? of(1)
                : fault(call("NOT", Formula.and(value.is(">", 1), new Formula.Call("OR", alone))), Word.FAULT_ALONE);
        Formula unclear = call("COUNTIF", of(plan.marks(spot)), of(-1)).is(">", 0);
        return when(unclear, of(Word.FAULT_CHOICE.code()), when(value.is("=", 0), of(0), together));
    }

    private Formula amount() {
        long most = type instanceof AnswerType.Amount amount ? amount.max() : AnswerType.Percentage.MAX;
        Formula exact = call(
                        "ABS",
                        answer.with("*", hundredfold())
                                .with("*", of(TEN_THOUSAND))
                                .with("-", value.with("*", of(TEN_THOUSAND))))
                .is("<=", 1);
        return when(
                call("ISNUMBER", answer),
                when(
                        call("OR", answer.is("<", 0), value.is(">", most)),
                        of(Word.FAULT_RANGE.code()),
                        fault(exact, Word.FAULT_PRECISE)),
                of(Word.FAULT_NUMBER.code()));
    }

    private static Formula filled(Area area) {
        return call("LEN", call("TRIM", of(area))).is(">", 0);
    }

    /** Each entry is as often there as it is itself. */
    private Formula entries() {
        Area area = plan.entries(spot);
        Formula same = call("EXACT", of(area), call("TRANSPOSE", of(area)));
        Formula twice = call("SUM", same.times(filled(area)).times(of(100))).with(">", value);
        return when(value.is("=", 0), of(0), when(twice, of(Word.FAULT_TWICE.code()), of(1)));
    }

    private Formula written() {
        if (type instanceof AnswerType.FreeText text) {
            // a character may count twice in some programs; the server counts exactly
            return fault(call("LEN", answer).is("<=", 2L * text.maxLength()), Word.FAULT_LONG);
        }
        if (type instanceof AnswerType.Address) {
            Formula lower = call("LOWER", trimmed);
            return fault(
                    call(
                            "OR",
                            call("LEFT", lower, of(7)).with("=", of("http://")),
                            call("LEFT", lower, of(8)).with("=", of("https://"))),
                    Word.FAULT_ADDRESS);
        }
        Formula counted =
                Formula.and(answer.is(">=", FIRST_DAY), call("INT", answer).with("=", answer));
        Formula spelt = Formula.and(
                call("LEN", trimmed).is("=", LENGTH_OF_DAY),
                call("MID", trimmed, of(5), of(1)).with("=", of("-")),
                call("MID", trimmed, of(8), of(1)).with("=", of("-")));
        return when(call("ISNUMBER", answer), fault(counted, Word.FAULT_DAY), fault(spelt, Word.FAULT_DAY));
    }
}
