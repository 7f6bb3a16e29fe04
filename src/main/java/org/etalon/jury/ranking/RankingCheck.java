/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.jury.ranking.RankingFilter.Sort;

/** Reads what the grid is filtered and sorted by, as an address says it. */
public final class RankingCheck {
    private static final int MOST = 10_000;

    private final Function<String, String> word;
    private final List<Problem> problems = new ArrayList<>();

    private RankingCheck(Function<String, String> word) {
        this.word = word;
    }

    /** What was asked for. @param problems with what can't be read, which {@code filter} leaves out */
    public record Asked(RankingFilter filter, List<Problem> problems) {
        public Asked {
            problems = List.copyOf(problems);
        }
    }

    /** @param word what the address says of something; empty where it doesn't */
    public static Asked of(Function<String, String> word, Questionnaire questionnaire) {
        var check = new RankingCheck(word);
        int levels = questionnaire.levels().size();
        OptionalInt from = check.percent("from");
        OptionalInt to = check.percent("to");
        if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
            check.problems.add(RankingProblem.RANKING_RANGE.at("to"));
            to = OptionalInt.empty();
        }
        List<String> strata = Stream.concat(questionnaire.strata().stream().map(Stratum::id), Stream.of(Stratum.ALL))
                .distinct()
                .toList();
        List<String> columns = Stream.of(Sort.values()).map(Sort::key).toList();
        var filter = new RankingFilter(
                from,
                to,
                check.number("level", 0, levels, RankingProblem.RANKING_LEVEL),
                check.number("spread", 1, levels, RankingProblem.RANKING_SPREAD),
                check.among("type", Fact.TYPES, RankingProblem.RANKING_TYPE),
                check.among("stratum", strata, RankingProblem.RANKING_STRATUM),
                check.among("decided", List.of("yes", "no"), RankingProblem.RANKING_DECIDED),
                Sort.of(check.among("sort", columns, RankingProblem.RANKING_SORT)),
                check.among("order", List.of("asc", "desc"), RankingProblem.RANKING_ORDER)
                        .equals("desc"));
        return new Asked(filter, check.problems);
    }

    /** In hundredths of a percent. */
    private OptionalInt percent(String name) {
        String said = word.apply(name).strip();
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        if (said.matches("[0-9]{1,3}([.,][0-9]{1,2})?[\\s\\h]*%?")) {
            var number = new BigDecimal(said.replaceAll("[\\s\\h%]", "").replace(',', '.'));
            int hundredths = number.movePointRight(2).intValueExact();
            if (hundredths <= MOST) {
                return OptionalInt.of(hundredths);
            }
        }
        problems.add(RankingProblem.RANKING_PERCENT.at(name));
        return OptionalInt.empty();
    }

    private OptionalInt number(String name, int least, int most, RankingProblem problem) {
        String said = word.apply(name).strip();
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        if (said.matches("[0-9]{1,3}") && Integer.parseInt(said) >= least && Integer.parseInt(said) <= most) {
            return OptionalInt.of(Integer.parseInt(said));
        }
        problems.add(problem.at(name, most));
        return OptionalInt.empty();
    }

    private String among(String name, List<String> known, RankingProblem problem) {
        String said = word.apply(name).strip();
        if (said.isEmpty() || known.contains(said)) {
            return said;
        }
        problems.add(problem.at(name));
        return "";
    }
}
