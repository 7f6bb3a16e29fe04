/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;

/**
 * How much of a page a heading or a table needs below it, else it begins the next: a heading what it leads to, a table its head and first
 * row. What is read or filled in as one, such as a question of a form, stays on one page where it fits, and where it doesn't, what says
 * why a place is left with that place and those after it. All in millimetres, estimated from the letters' mean width, rather more than less.
 */
final class Room {
    private static final int MOST = 130;
    private static final int STEP = 10;
    private static final int BEGINNING = 30;
    private static final double WIDTH = 170;
    private static final double LETTER = 1.9;
    private static final double SMALL_LETTER = 1.65;
    private static final double LINE = 5.2;
    private static final double SMALL_LINE = 4.13;
    private static final double HEAD = 12;
    private static final double WRITING = 7;

    private final List<Block> blocks;
    /** By the block, or, of what stands above a place to write, by its line. */
    private final Map<Object, Double> needed = new IdentityHashMap<>();

    Room(List<Block> blocks) {
        this.blocks = blocks;
        for (int at = blocks.size() - 1; at >= 0; at--) {
            Block block = blocks.get(at);
            if (block instanceof Block.Heading heading) {
                needed.put(block, own(heading) + below(heading.level(), at + 1));
            } else if (block instanceof Table table) {
                needed.put(block, beginning(table));
            } else if (block instanceof Block.Paragraph paragraph && places(at + 1) > 0) {
                needed.put(paragraph.line(), height(paragraph) + places(at + 1));
            }
        }
    }

    /** How high the places to write are from here on, with the lines between them. */
    private double places(int from) {
        double whole = 0;
        double waiting = 0;
        for (Block block : blocks.subList(from, blocks.size())) {
            if (block instanceof Block.Space) {
                whole += waiting + height(block);
                waiting = 0;
            } else if (block instanceof Block.Paragraph && waiting == 0 && whole > 0) {
                waiting = height(block);
            } else {
                return whole;
            }
        }
        return whole;
    }

    /** Whether this needs any: a line does only above a place to write. */
    boolean isNeeded(Object block) {
        return needed.containsKey(block);
    }

    /** The name of a style that keeps so much free. */
    String style(Object block) {
        double tens = Math.ceil(Math.min(MOST, needed.get(block)) / STEP);
        return "need" + STEP * Math.round(tens);
    }

    private static double own(Block.Heading heading) {
        return switch (heading.level()) {
            case 1 -> 18;
            case 2 -> 13;
            default -> 4 + lines(heading.text().length(), WIDTH / LETTER) * LINE;
        };
    }

    private double below(int level, int from) {
        double whole = 0;
        double first = 0;
        boolean begun = false;
        for (Block block : blocks.subList(from, blocks.size())) {
            if (block instanceof Block.Heading heading) {
                return heading.level() > level ? whole + needed.get(block) : whole <= MOST ? whole : first;
            }
            if (block instanceof Table) {
                return begun ? first : whole + needed.get(block);
            }
            whole += height(block);
            first = begun ? first : whole;
            begun = first >= BEGINNING;
        }
        return whole <= MOST ? whole : first;
    }

    private static double beginning(Table table) {
        return HEAD
                + table.rows().stream()
                        .findFirst()
                        .filter(Table.Row::fits)
                        .map(row -> height(table, row))
                        .orElse(LINE);
    }

    private static double height(Table table, Table.Row row) {
        double most = 0;
        for (int at = 0; at < row.cells().size(); at++) {
            double letters = table.columns().get(at).share() * WIDTH / 100 / SMALL_LETTER - 1;
            most = Math.max(
                    most, row.cells().get(at) instanceof Table.Cell.Words words ? lines(words.lines(), letters) : 1);
        }
        return most * SMALL_LINE + 2;
    }

    private static double height(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return lines(List.of(paragraph.line()), WIDTH / LETTER) * LINE + 2;
        }
        if (block instanceof Block.Items items) {
            return lines(items.lines(), WIDTH / LETTER - 4) * LINE + 2;
        }
        if (block instanceof Block.Choices choices) {
            return choices.all().stream()
                            .mapToDouble(each -> lines(each.text().length(), 75) * LINE + 1)
                            .sum()
                    + 2;
        }
        return block instanceof Block.Space space ? space.lines() * WRITING + 3 : BEGINNING;
    }

    private static double lines(List<Line> lines, double letters) {
        return lines.stream().mapToDouble(line -> lines(line.length(), letters)).sum();
    }

    private static double lines(int length, double letters) {
        return Math.max(1, Math.ceil(length / letters));
    }
}
