/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.problem.ProblemCode;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.Where;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.reading.Found;
import org.etalon.platform.sheet.reading.FoundCell;
import org.etalon.platform.sheet.reading.FoundSheet;

/** Reads single cells of one question; what can't be read goes among the mistakes. */
public record CellReading(String question, List<Mistake> mistakes) {
    /** A spreadsheet's number is a hundredth if it is as near to it as its own mistakes are. */
    private static final BigDecimal NEAR = new BigDecimal("0.000001");

    /** What stands there and is no formula. */
    public Optional<Found> value(FoundSheet sheet, Place place) {
        Optional<FoundCell> cell = sheet.find(place.row(), place.column());
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.get().calculated()) {
            return refuse(WorkbookProblem.CELL_FORMULA, place);
        }
        Found value = cell.get().value();
        if (value instanceof Found.Unreadable) {
            return refuse(WorkbookProblem.CELL_UNREADABLE, place);
        }
        return value instanceof Found.Words words && words.text().isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** As people read it, not trimmed; a truth is no text. */
    public Optional<String> text(FoundSheet sheet, Place place) {
        Optional<Found> value = value(sheet, place);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Found.Words words) {
            return Optional.of(words.text());
        }
        if (value.get() instanceof Found.Amount amount) {
            return Optional.of(nearest(amount.shown()).toPlainString());
        }
        return value.get() instanceof Found.Day day
                ? Optional.of(day.day().toString())
                : refuse(WorkbookProblem.CELL_UNREADABLE, place);
    }

    /** Yes or no, in whichever letters; empty where neither is said. */
    public Optional<Boolean> truth(FoundSheet sheet, Place place, List<String> yesAndNo, ProblemCode otherwise) {
        Optional<Found> value = value(sheet, place);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Found.Truth truth) {
            return Optional.of(truth.holds());
        }
        if (value.get() instanceof Found.Words words) {
            String said = words.text().strip().toLowerCase(Locale.ROOT);
            for (int at = 0; at < 2; at++) {
                if (said.equals(yesAndNo.get(at).toLowerCase(Locale.ROOT))) {
                    return Optional.of(at == 0);
                }
            }
        }
        return refuse(otherwise, place);
    }

    /** A number as hundredths tell it, where it is one of those. */
    public static BigDecimal nearest(BigDecimal number) {
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP);
        boolean near = number.subtract(rounded).abs().compareTo(NEAR) <= 0;
        BigDecimal kept = near ? rounded : number;
        return kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
    }

    /** Notes why a cell can't be read. @return nothing */
    public <T> Optional<T> refuse(ProblemCode code, Place place) {
        mistakes.add(Mistake.of(code, new Where.Cell(place), question));
        return Optional.empty();
    }
}
