/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;

/** From raw values to facts. A fact that is missing or {@code null} is unknown; only the type must be there. */
final class FactsReading {
    private static final BigDecimal MOST = BigDecimal.valueOf(Facts.MOST);
    private static final int LONGEST_CODE = 64;

    private final Map<?, ?> raw;
    private final List<Problem> problems;

    FactsReading(Map<?, ?> raw, List<Problem> problems) {
        this.raw = raw;
        this.problems = problems;
    }

    /** Meaningless where there is a problem. */
    Facts read() {
        raw.keySet().forEach(this::refuseUnknown);
        return new Facts(
                type(),
                amount(Fact.POPULATION, 0, AnswerProblem.FACT_NOT_WHOLE),
                amount(Fact.STAFF, 2, AnswerProblem.FACT_TOO_PRECISE),
                code(Fact.DEPARTMENT),
                code(Fact.REGION));
    }

    private void refuseUnknown(Object key) {
        boolean known = List.of(Fact.values()).stream()
                .anyMatch(fact -> fact != Fact.STRATUM && fact.key().equals(key));
        if (!known) {
            problems.add(Problem.of(AnswerProblem.FACT_UNKNOWN, Characters.shown(key)));
        }
    }

    private String type() {
        Object given = raw.get(Fact.TYPE.key());
        if (given == null) {
            refuse(AnswerProblem.TYPE_MISSING, Fact.TYPE);
        } else if (!(given instanceof String)) {
            refuse(AnswerProblem.FACT_OF_WRONG_TYPE, Fact.TYPE);
        } else if (Fact.TYPES.contains(given)) {
            return (String) given;
        } else {
            refuse(AnswerProblem.TYPE_UNKNOWN, Fact.TYPE, Characters.shown(given), String.join(", ", Fact.TYPES));
        }
        return Fact.TYPES.get(0);
    }

    private OptionalLong amount(Fact fact, int decimals, AnswerProblem tooPrecise) {
        Object given = raw.get(fact.key());
        if (given == null) {
            return OptionalLong.empty();
        }
        if (!(given instanceof BigDecimal number)) {
            refuse(AnswerProblem.FACT_OF_WRONG_TYPE, fact);
        } else if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            refuse(AnswerProblem.FACT_OUT_OF_RANGE, fact, Characters.shown(number), MOST);
        } else if (number.stripTrailingZeros().scale() > decimals) {
            refuse(tooPrecise, fact, Characters.shown(number));
        } else {
            return OptionalLong.of(number.movePointRight(decimals).longValueExact());
        }
        return OptionalLong.empty();
    }

    private Optional<String> code(Fact fact) {
        Object given = raw.get(fact.key());
        if (given == null) {
            return Optional.empty();
        }
        if (given instanceof String code
                && !Characters.isBlank(code)
                && !Characters.isUnreadable(code)
                && Characters.length(code) <= LONGEST_CODE) {
            return Optional.of(code);
        }
        refuse(AnswerProblem.FACT_OF_WRONG_TYPE, fact);
        return Optional.empty();
    }

    private void refuse(AnswerProblem code, Fact fact, Object... more) {
        problems.add(Problem.of(code, fact.key(), more));
    }
}
