/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Scale;

/** One line of a {@link Sketch}: words, {@code key=value} pairs, and {@code name:number} pairs, apart by spaces. */
final class SketchedLine {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();

    SketchedLine(String line) {
        for (String word : split(line, ' ')) {
            int equals = word.indexOf('=');
            int colon = word.indexOf(':');
            if (equals > 0) {
                values.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (colon > 0) {
                pairs.put(word.substring(0, colon), word.substring(colon + 1));
            } else {
                words.add(word);
            }
        }
    }

    /** Splits outside of parentheses. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        StringBuilder part = new StringBuilder();
        for (char c : (text + separator).toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == separator && depth == 0) {
                if (!part.toString().isBlank()) {
                    parts.add(part.toString().strip());
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return parts;
    }

    String kind() {
        return words.get(0);
    }

    String id() {
        return words.get(1);
    }

    boolean says(String word) {
        return words.contains(word);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    int number(String key, int usual) {
        return value(key).map(Integer::parseInt).orElse(usual);
    }

    Optional<Condition> condition(String key) {
        return value(key).map(it -> SketchedCondition.of(it.substring(1, it.length() - 1)));
    }

    /** {@code 5}, or {@code village:5/default:10}. */
    Optional<PerStratum> numbers(String key, int unit) {
        return value(key).map(text -> {
            Map<String, Integer> byStratum = new LinkedHashMap<>();
            int otherwise = 0;
            for (String part : text.split("/")) {
                int number = (int) amount(part.substring(part.indexOf(':') + 1), unit);
                if (part.contains(":") && !part.startsWith("default:")) {
                    byStratum.put(part.substring(0, part.indexOf(':')), number);
                } else {
                    otherwise = number;
                }
            }
            return new PerStratum(byStratum, otherwise);
        });
    }

    static long amount(String number, int unit) {
        return new BigDecimal(number).multiply(BigDecimal.valueOf(unit)).longValueExact();
    }

    AnswerType type() {
        return switch (words.get(2)) {
            case "yes-no" -> new AnswerType.YesNo(pair("yes", 100), pair("no", 0));
            case "single" -> new AnswerType.Single(choices());
            case "multiple" -> new AnswerType.Multiple(choices(), says("best"));
            case "percentage" -> new AnswerType.Percentage(scale());
            case "number" ->
                new AnswerType.Amount(
                        value("max").map(it -> amount(it, 100)).orElse(AnswerType.Amount.LARGEST),
                        Optional.empty(),
                        scale());
            case "list" -> new AnswerType.Entries(scale(), Optional.empty());
            case "text" -> new AnswerType.FreeText(AnswerType.FreeText.LONGEST);
            default -> throw new IllegalArgumentException("no type " + words.get(2));
        };
    }

    private int pair(String name, int usual) {
        return pairs.containsKey(name) ? Integer.parseInt(pairs.get(name)) : usual;
    }

    /** {@code x:60}; {@code none:0!} goes alone. */
    private List<Choice> choices() {
        return pairs.entrySet().stream()
                .map(pair -> new Choice(
                        pair.getKey(),
                        Sketch.text(pair.getKey()),
                        Integer.parseInt(pair.getValue().replace("!", "")),
                        pair.getValue().endsWith("!")))
                .toList();
    }

    private Optional<Scale> scale() {
        List<String> froms = List.copyOf(pairs.keySet());
        List<Scale.Step> steps = IntStream.range(0, froms.size())
                .mapToObj(i -> new Scale.Step(amount(froms.get(i), 100), Integer.parseInt(pairs.get(froms.get(i)))))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Scale(sorted(steps), says("interpolate")));
    }

    private static List<Scale.Step> sorted(List<Scale.Step> steps) {
        return steps.stream()
                .sorted(java.util.Comparator.comparingLong(Scale.Step::from))
                .toList();
    }
}
