/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.etalon.collectivity.directory.Territories;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;

/** Reads what labels are filtered by, as an address says it. */
public final class FilterCheck {
    /** What a level may be asked for as. */
    public static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "or", "badge", LabelRow.UNKNOWN);

    private static final int LONGEST = 100;

    private final UnaryOperator<String> sent;
    private final List<Problem> problems = new ArrayList<>();

    private FilterCheck(UnaryOperator<String> sent) {
        this.sent = sent;
    }

    /**
     * @param sent the values of parameters by their names: programme, edition, level, type, region, department, mention, q; null where one is
     *     not there
     * @throws org.etalon.core.problem.RefusedException naming all that can't be looked for
     */
    public static LabelFilter of(UnaryOperator<String> sent, Territories territories) {
        var check = new FilterCheck(sent);
        var filter = new LabelFilter(
                check.text("programme"),
                check.text("edition"),
                check.text("level").toLowerCase(Locale.ROOT),
                check.text("type"),
                check.text("region"),
                check.text("department").toUpperCase(Locale.ROOT),
                check.text("mention"),
                check.text("q"));
        check.among(filter.level(), LEVELS, LabelProblem.FILTER_LEVEL, "level");
        check.among(filter.type(), Fact.TYPES, LabelProblem.FILTER_TYPE, "type");
        check.require(
                filter.region().isEmpty()
                        || territories.findRegion(filter.region()).isPresent(),
                LabelProblem.FILTER_REGION,
                "region");
        check.require(
                filter.department().isEmpty()
                        || territories.findDepartment(filter.department()).isPresent(),
                LabelProblem.FILTER_DEPARTMENT,
                "department");
        refuseIfAny(check.problems);
        return filter;
    }

    private String text(String name) {
        String value = sent.apply(name);
        String text = value == null ? "" : value.strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            problems.add(LabelProblem.FILTER_LONG.at(name, LONGEST));
            return "";
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

    private void among(String value, List<String> known, LabelProblem problem, String name) {
        if (!value.isEmpty() && !known.contains(value)) {
            problems.add(problem.at(name, String.join(", ", known)));
        }
    }

    private void require(boolean right, LabelProblem problem, String name) {
        if (!right) {
            problems.add(problem.at(name));
        }
    }
}
