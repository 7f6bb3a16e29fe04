/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Wanted;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;

/** Reads a search as it was sent. */
final class WantedCheck {
    static final int LONGEST = 100;

    private WantedCheck() {}

    /**
     * @param department Insee's code in upper or lower case; each part may be null
     * @throws org.etalon.core.problem.RefusedException naming all that can't be searched for
     */
    static Wanted of(String text, String type, String department, String region, Territories territories) {
        var wanted = new Wanted(said(text), said(type), said(department).toUpperCase(Locale.ROOT), said(region));
        List<Problem> problems = new ArrayList<>();
        if (wanted.text().codePointCount(0, wanted.text().length()) > LONGEST) {
            problems.add(Problem.of(ConsultProblem.SEARCH_TOO_LONG, "q", LONGEST));
        } else if (wanted.text().chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.of(ConsultProblem.SEARCH_UNREADABLE, "q"));
        }
        if (!wanted.type().isEmpty() && !Fact.TYPES.contains(wanted.type())) {
            problems.add(Problem.of(ConsultProblem.SEARCH_TYPE, "type", String.join(", ", Fact.TYPES)));
        }
        if (!wanted.department().isEmpty()
                && territories.findDepartment(wanted.department()).isEmpty()) {
            problems.add(Problem.of(ConsultProblem.SEARCH_DEPARTMENT, "department"));
        }
        if (!wanted.region().isEmpty()
                && territories.findRegion(wanted.region()).isEmpty()) {
            problems.add(Problem.of(ConsultProblem.SEARCH_REGION, "region"));
        }
        refuseIfAny(problems);
        return wanted;
    }

    private static String said(String sent) {
        return sent == null ? "" : sent.strip();
    }
}
