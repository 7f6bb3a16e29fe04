/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table from CSV (RFC 4180) as programs and spreadsheets write it: cells parted by comma, semicolon or tab, as in the first line;
 * texts in quotes or without. An apostrophe that {@link Csv} put before what looks like a formula is taken away again.
 */
public final class CsvReading {
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;

    /** @param number of the line in the file, from 1, on which it begins */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** A cell without spaces around it; empty where there is none. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    private CsvReading(String text) {
        this.text = text;
        separator = separator(text.lines().findFirst().orElse(""));
    }

    /** All lines but blank ones; empty where a quote doesn't end. */
    public static Optional<List<Line>> of(String text) {
        var reading = new CsvReading(text.startsWith("\ufeff") ? text.substring(1) : text);
        while (reading.at < reading.text.length()) {
            if (!reading.line()) {
                return Optional.empty();
            }
        }
        return Optional.of(reading.lines);
    }

    private static char separator(String head) {
        char found = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(head, each) > count(head, found)) {
                found = each;
            }
        }
        return found;
    }

    private static long count(String head, char mark) {
        return head.chars().filter(each -> each == mark).count();
    }

    private boolean line() {
        int begun = number;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            Optional<String> cell = isAt('"') ? quoted() : Optional.of(bare());
            if (cell.isEmpty()) {
                return false;
            }
            cells.add(harmless(cell.get()));
            more = isAt(separator);
            at += more ? 1 : 0;
        }
        end();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new Line(begun, cells));
        }
        return true;
    }

    private boolean isAt(char mark) {
        return at < text.length() && text.charAt(at) == mark;
    }

    private String bare() {
        int from = at;
        while (at < text.length() && !isAt(separator) && !isAt('\n') && !isAt('\r')) {
            at++;
        }
        return text.substring(from, at);
    }

    /** What stands behind the closing quote belongs to the cell, as spreadsheets have it. */
    private Optional<String> quoted() {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (!isAt('"')) {
                number += isAt('\n') ? 1 : 0;
                cell.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                return Optional.of(cell + bare());
            }
        }
        return Optional.empty();
    }

    private void end() {
        at += isAt('\r') ? 1 : 0;
        at += isAt('\n') ? 1 : 0;
        number++;
    }

    private static String harmless(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
