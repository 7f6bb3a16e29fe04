/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.etalon.collectivity.directory.Territories;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelOrder;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelRow;
import org.etalon.platform.rest.RestProblem;

/** Reads what labels are filtered by, as an address says it. */
public final class FilterCheck {
    /** What a level may be asked for as. */
    public static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "or", "badge", LabelRow.UNKNOWN);

    private static final int LONGEST = 100;

    private final UnaryOperator<String> sent;
    private final Territories territories;
    private final KnownCodes known;
    private final List<Problem> problems = new ArrayList<>();

    FilterCheck(UnaryOperator<String> sent, Territories territories, KnownCodes known) {
        this.sent = sent;
        this.territories = territories;
        this.known = known;
    }

    /** All that can't be looked for, of what has been read so far. */
    List<Problem> problems() {
        return problems;
    }

    /** As it was typed, what can't be looked for too, without signs that can't be shown; an edition's id as its programme and edition. */
    LabelFilter filter() {
        String programme = text("programme", known::isProgramme, LabelProblem.FILTER_PROGRAMME);
        String edition = text("edition", known::isEdition, LabelProblem.FILTER_EDITION);
        String[] id = problems.isEmpty() ? edition.split("/", 2) : new String[0];
        String region = text("region", code -> territories.findRegion(code).isPresent(), LabelProblem.FILTER_REGION);
        boolean whole = id.length == 2 && (programme.isEmpty() || programme.equals(id[0]));
        return new LabelFilter(
                whole ? id[0] : programme,
                whole ? id[1] : edition,
                among("level", text("level").toLowerCase(Locale.ROOT), LEVELS, LabelProblem.FILTER_LEVEL),
                among("type", text("type"), Fact.TYPES, LabelProblem.FILTER_TYPE),
                region,
                department(region),
                text("mention", known::isMention, LabelProblem.FILTER_MENTION),
                text("q"));
    }

    private String department(String region) {
        Predicate<String> right = code ->
                territories.findDepartment(code.toUpperCase(Locale.ROOT)).isPresent();
        String department =
                text("department", right, LabelProblem.FILTER_DEPARTMENT).toUpperCase(Locale.ROOT);
        boolean elsewhere = territories.findRegion(region).isPresent()
                && territories
                        .findDepartment(department)
                        .filter(each -> !each.region().equals(region))
                        .isPresent();
        if (elsewhere) {
            problems.add(LabelProblem.FILTER_ELSEWHERE.at("department"));
        }
        return department;
    }

    /** With the order and the page. */
    FilterReading reading() {
        LabelFilter filter = filter();
        Optional<LabelOrder> order = LabelOrder.find(sent.apply("sort"));
        if (order.isEmpty()) {
            problems.add(LabelProblem.FILTER_SORT.at("sort", String.join(", ", LabelOrder.KEYS)));
        }
        String page = sent.apply("page");
        if (page != null && !page.isBlank() && !page.matches("(?!0+$)[0-9]{1,9}")) {
            problems.add(Problem.of(RestProblem.PAGE_WRONG, "page"));
        }
        return new FilterReading(filter, order.orElse(LabelOrder.USUAL), page, problems);
    }

    private String text(String name) {
        String value = sent.apply(name);
        String text = value == null ? "" : value.strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            problems.add(LabelProblem.FILTER_LONG.at(name, LONGEST));
            return text.substring(0, text.offsetByCodePoints(0, LONGEST));
        }
        if (text.codePoints().anyMatch(FilterCheck::isUnreadable)) {
            problems.add(LabelProblem.FILTER_UNREADABLE.at(name));
            return "";
        }
        return text;
    }

    private static boolean isUnreadable(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }

    private String text(String name, Predicate<String> right, LabelProblem problem) {
        int before = problems.size();
        String text = text(name);
        if (problems.size() == before && !text.isEmpty() && !right.test(text)) {
            problems.add(problem.at(name));
        }
        return text;
    }

    private String among(String name, String value, List<String> all, LabelProblem problem) {
        if (!value.isEmpty()
                && !all.contains(value)
                && problems.stream().noneMatch(each -> each.at().equals(name))) {
            problems.add(problem.at(name, String.join(", ", all)));
        }
        return value;
    }
}
