/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

import java.util.List;

/** A formula as a tree, of functions that Excel 2010, LibreOffice and OpenFormula share; {@link Dialect} writes it. */
public sealed interface Formula {
    /** The value of a cell. */
    record Cell(Place place) implements Formula {}

    /** All values of an area. */
    record Cells(Area area) implements Formula {}

    record Whole(long number) implements Formula {}

    /** A text of ours, never a person's: those stand in cells. */
    record Words(String text) implements Formula {}

    record Call(String function, List<Formula> arguments) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** At least two operands with the same operator between them. */
    record Chain(String operator, List<Formula> operands) implements Formula {
        public Chain {
            operands = List.copyOf(operands);
        }
    }

    static Formula of(Place place) {
        return new Cell(place);
    }

    static Formula of(Area area) {
        return new Cells(area);
    }

    static Formula of(long number) {
        return new Whole(number);
    }

    static Formula of(String text) {
        return new Words(text);
    }

    static Formula call(String function, Formula... arguments) {
        return new Call(function, List.of(arguments));
    }

    static Formula when(Formula condition, Formula then, Formula otherwise) {
        return call("IF", condition, then, otherwise);
    }

    static Formula and(Formula... parts) {
        return call("AND", parts);
    }

    /** This, the operator, the other. */
    default Formula with(String operator, Formula other) {
        return new Chain(operator, List.of(this, other));
    }

    default Formula is(String operator, long number) {
        return with(operator, of(number));
    }

    default Formula times(Formula other) {
        return with("*", other);
    }
}
