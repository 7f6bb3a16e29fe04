/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

/** How a file's formulas are written; names of functions are the same in both. */
public enum Dialect {
    /** Office Open XML: {@code 'Calcul'!C5:C9}, commas. */
    EXCEL(","),
    /** OpenFormula: {@code [$'Calcul'.C5:.C9]}, semicolons. */
    OPEN(";");

    private final String separator;

    Dialect(String separator) {
        this.separator = separator;
    }

    private void place(StringBuilder out, Place place, String home) {
        start(out, place, home);
        out.append(this == OPEN ? "]" : "");
    }

    private void area(StringBuilder out, Area area, String home) {
        start(out, area.from(), home);
        out.append(this == OPEN ? ":." : ":").append(area.last().name()).append(this == OPEN ? "]" : "");
    }

    private void start(StringBuilder out, Place place, String home) {
        out.append(this == OPEN ? "[" : "");
        if (!place.sheet().equals(home)) {
            out.append(this == OPEN ? "$'" : "'").append(place.sheet().replace("'", "''"));
            out.append(this == OPEN ? "'" : "'!");
        }
        out.append(this == OPEN ? "." : "").append(place.name());
    }

    /** The formula without a sign of equality before it. @param home the sheet that it stands on */
    public String say(Formula formula, String home) {
        var out = new StringBuilder();
        write(out, formula, home);
        return out.toString();
    }

    private void write(StringBuilder out, Formula formula, String home) {
        if (formula instanceof Formula.Cell cell) {
            place(out, cell.place(), home);
        } else if (formula instanceof Formula.Cells cells) {
            area(out, cells.area(), home);
        } else if (formula instanceof Formula.Whole whole) {
            out.append(whole.number());
        } else if (formula instanceof Formula.Words words) {
            out.append('"').append(words.text().replace("\"", "\"\"")).append('"');
        } else if (formula instanceof Formula.Call call) {
            out.append(call.function()).append('(');
            for (int at = 0; at < call.arguments().size(); at++) {
                out.append(at == 0 ? "" : separator);
                write(out, call.arguments().get(at), home);
            }
            out.append(')');
        } else {
            chain(out, (Formula.Chain) formula, home);
        }
    }

    private void chain(StringBuilder out, Formula.Chain chain, String home) {
        for (int at = 0; at < chain.operands().size(); at++) {
            out.append(at == 0 ? "" : chain.operator());
            Formula operand = chain.operands().get(at);
            boolean nested = operand instanceof Formula.Chain;
            out.append(nested ? "(" : "");
            write(out, operand, home);
            out.append(nested ? ")" : "");
        }
    }
}
