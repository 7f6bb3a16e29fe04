/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.generated.Chance;

/** Lines of a {@link Sketch} made by chance, of questions that have few answers, so that all of them can be tried. */
final class SketchedByChance {
    private static final List<String> TYPES =
            List.of("yes-no", "single", "multiple", "percentage", "number", "list", "yes-no", "multiple");

    private final Chance chance;

    SketchedByChance(Chance chance) {
        this.chance = chance;
    }

    /** {@code question <id> <type> …}, with the keys given. */
    String question(String id, String type, String keys) {
        return "question %s %s %s %s\n".formatted(id, type, scores(type), keys);
    }

    String type() {
        return chance.one(TYPES);
    }

    private String scores(String type) {
        return switch (type) {
            case "yes-no" -> chance.in100(60) ? "" : "yes:%d no:%d".formatted(score(), score());
            case "single" -> choices(chance.between(2, 4), 0);
            case "multiple" -> choices(chance.between(2, 4), 30) + (chance.in100(30) ? " best" : "");
            case "percentage" -> scale("0 0.01 50", "");
            case "number" -> scale("0 0.02 0.03", "max=0.05");
            case "list" -> scale("0 2 4", "");
            default -> "";
        };
    }

    private int score() {
        return chance.one(List.of(0, 0, 20, 50, 50, 80, 100));
    }

    private String choices(int count, int exclusive) {
        return IntStream.range(0, count)
                .mapToObj(i -> "c" + i + ":" + score() + (chance.in100(exclusive) ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    private String scale(String froms, String more) {
        List<Integer> scores = new ArrayList<>(List.of(score(), score(), score()));
        scores.sort(null);
        if (chance.in100(40)) {
            java.util.Collections.reverse(scores);
        }
        String[] from = froms.split(" ");
        String steps = IntStream.range(0, chance.between(1, 3))
                .mapToObj(i -> from[i] + ":" + scores.get(i))
                .collect(Collectors.joining(" "));
        return steps + " " + more + (chance.in100(30) ? " interpolate" : "");
    }

    /** A test that the type allows, at and around the limits of what can be answered. */
    String test(String question, String type) {
        String asked = chance.in100(15)
                ? chance.one(List.of("answered", "unanswered"))
                : switch (type) {
                    case "yes-no" -> "is " + chance.one(List.of("yes", "yes", "no"));
                    case "single" -> chance.one(List.of("is c0", "is c1", "in c0/c1"));
                    case "multiple" -> "contains " + chance.one(List.of("c0", "c1"));
                    case "percentage" -> amount(List.of("0", "0.01", "0.02", "50", "100", "100.01"));
                    case "number" -> amount(List.of("0", "0.01", "0.03", "0.05", "0.06"));
                    case "list" -> amount(List.of("0", "1", "2", "4", "200", "201"));
                    default -> "answered";
                };
        return question + " " + asked;
    }

    String fact() {
        return switch (chance.between(0, 3)) {
            case 0 -> "type " + chance.one(List.of("is commune", "is epci", "in commune/epci"));
            case 1 -> "population " + amount(List.of("0", "1", "2"));
            case 2 -> "staff " + amount(List.of("0", "0.01", "0.02"));
            default -> "department " + chance.one(List.of("is 38", "is 69", "in 38/69"));
        };
    }

    private String amount(List<String> borders) {
        return chance.one(List.of(">= ", "< ")) + chance.one(borders);
    }

    /** A condition of some tests. */
    String condition(int depth, java.util.function.Supplier<String> test) {
        if (depth == 0 || chance.in100(30)) {
            return chance.in100(15) ? "not(" + test.get() + ")" : test.get();
        }
        int count = chance.between(1, 4);
        String parts = IntStream.range(0, count)
                .mapToObj(i -> condition(depth - 1, test))
                .collect(Collectors.joining(", "));
        return switch (chance.between(0, 3)) {
            case 0 -> "any(" + parts + ")";
            case 1 -> chance.between(1, count) + "of(" + parts + ")";
            case 2 -> chance.in100(60) ? "all(" + parts + ")" : "not(all(" + parts + "))";
            default -> "all(" + parts + ")";
        };
    }
}
