/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Scale;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;

/** Reads the scale of a percentage, a number or a list. */
final class ScaleReader {
    private static final int MOST_STEPS = 50;
    private static final Set<String> KEYS = Set.of("from", "score");

    private final Reading reading;

    ScaleReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The scale, if there is one; noted where a scored question lacks it.
     *
     * @param most the largest amount that can be answered, in hundredths
     * @param whole whether only whole amounts can be answered
     */
    Optional<Scale> find(Fields fields, Scored scored, long most, boolean whole) {
        boolean interpolate = !whole
                && reading.mistakes()
                        .aside(() -> fields.find("interpolate").flatMap(reading.values()::truth))
                        .orElse(false);
        if (scored == Scored.YES && !fields.has("scale")) {
            reading.mistakes().add(MistakeCode.SCALE_MISSING, fields.place());
        }
        Optional<List<Node>> steps =
                fields.find("scale").flatMap(node -> reading.values().list(node, 1, MOST_STEPS));
        return steps.flatMap(nodes -> scale(nodes, most, whole, interpolate));
    }

    private Optional<Scale> scale(List<Node> nodes, long most, boolean whole, boolean interpolate) {
        int before = reading.mistakes().serious();
        List<Scale.Step> steps = new ArrayList<>();
        int direction = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Fields> fields = reading.values().fields(node, KEYS);
            Optional<Long> from = fields.flatMap(it -> it.require("from")).flatMap(it -> from(it, most, whole));
            Optional<Integer> score = fields.flatMap(it -> it.require("score"))
                    .flatMap(it -> reading.values().integer(it, 0, 100));
            if (from.isPresent() && score.isPresent()) {
                Scale.Step step = new Scale.Step(from.get(), score.get());
                direction = checkOrder(fields.get(), steps, step, direction, i);
                steps.add(step);
            }
        }
        boolean sound = !steps.isEmpty() && reading.mistakes().serious() == before;
        return sound ? Optional.of(new Scale(steps, interpolate)) : Optional.empty();
    }

    private Optional<Long> from(Node node, long most, boolean whole) {
        Optional<Long> from = whole
                ? reading.values().whole(node, 0, Long.MAX_VALUE / 100).map(number -> number * 100)
                : reading.values().hundredths(node, 0, Long.MAX_VALUE);
        if (from.filter(amount -> amount > most).isPresent()) {
            reading.mistakes().add(MistakeCode.SCALE_BEYOND_ANSWERS, node.place(), amount(most));
            return Optional.empty();
        }
        return from;
    }

    private static String amount(long hundredths) {
        return java.math.BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /** Which way scores go so far: 1 up, -1 down, 0 neither. */
    private int checkOrder(Fields fields, List<Scale.Step> earlier, Scale.Step step, int direction, int index) {
        if (index == 0 && step.from() != 0) {
            reading.mistakes().add(MistakeCode.SCALE_NOT_FROM_ZERO, fields.placeOf("from"), amount(step.from()));
        }
        if (earlier.isEmpty()) {
            return 0;
        }
        Scale.Step last = earlier.get(earlier.size() - 1);
        if (step.from() <= last.from()) {
            reading.mistakes()
                    .add(
                            MistakeCode.SCALE_NOT_RISING,
                            fields.placeOf("from"),
                            amount(step.from()),
                            amount(last.from()));
        }
        int turn = Integer.compare(step.score(), last.score());
        if (turn != 0 && direction != 0 && turn != direction) {
            reading.mistakes().add(MistakeCode.SCALE_SCORES_MIXED, fields.placeOf("score"));
        }
        return direction == 0 ? turn : direction;
    }
}
