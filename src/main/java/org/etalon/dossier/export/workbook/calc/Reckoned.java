/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Place;

/** Where the reckoning's sums stand: below its questions the domains, the whole, the levels, the conditions. */
public final class Reckoned {
    public static final int TITLE = 1;
    public static final int WEIGHT = 2;
    public static final int FLOOR = 3;
    public static final int EARNED = 4;
    public static final int IN_SCOPE = 5;
    public static final int WHOLE = 6;
    public static final int POSSIBLE = 7;
    public static final int SCORE = 8;
    public static final int COUNTING = 9;
    public static final int WEIGHED = 10;
    public static final int STRICT = 11;
    public static final int STRICT_COUNTING = 12;
    public static final int STRICT_WEIGHED = 13;
    public static final int ANSWERED = 14;
    public static final int ASKED = 15;

    /** Of the whole: the figure, and with declarations put back. */
    public static final int FIGURE = 2;

    public static final int STRICT_FIGURE = 3;

    /** Of a level's requirement. */
    public static final int ASKS = 2;

    public static final int REACHED = 3;
    public static final int HOLDS = 4;
    public static final int STRICT_REACHED = 5;
    public static final int STRICT_HOLDS = 6;

    private final String sheet;
    private final Questionnaire questionnaire;
    private final int questions;

    public Reckoned(Plan plan, Questionnaire questionnaire) {
        sheet = Tab.RECKONING.name(plan.wording());
        this.questionnaire = questionnaire;
        questions = plan.spots().size();
    }

    int domainRow() {
        return Plan.HEADS + questions + 3;
    }

    int wholeRow() {
        return domainRow() + domains() + 3;
    }

    int levelRow() {
        return wholeRow() + 7;
    }

    int conditionRow() {
        return levelRow()
                + questionnaire.levels().stream()
                        .mapToInt(level -> 1 + requirements(level))
                        .sum()
                + 3;
    }

    private int domains() {
        return questionnaire.domains().size();
    }

    private static int requirements(Level level) {
        return 1
                + (level.eachDomain().isPresent() ? 1 : 0)
                + level.domains().size()
                + (level.atLeastDomains().isPresent() ? 1 : 0)
                + (level.proof().isPresent() ? 1 : 0)
                + (level.require().isPresent() ? 1 : 0);
    }

    /** A cell of a domain. @param domain its position */
    public Place domain(int domain, int column) {
        return new Place(sheet, domainRow() + domain, column);
    }

    /** A column of all domains. */
    public Area domains(int column) {
        return domain(0, column).tall(domains());
    }

    public Place global(int column) {
        return new Place(sheet, wholeRow(), column);
    }

    public Place proof(int column) {
        return new Place(sheet, wholeRow() + 1, column);
    }

    public Place level(int column) {
        return new Place(sheet, wholeRow() + 2, column);
    }

    /** How much stands on the sheet of answers that can't be read. */
    public Place faults() {
        return new Place(sheet, wholeRow() + 3, FIGURE);
    }

    /** A cell of a level: of its requirements, or behind them whether all of it and all below holds. */
    public Place requirement(int level, int number, int column) {
        int row = levelRow();
        for (int before = 0; before < level; before++) {
            row += 1 + requirements(questionnaire.levels().get(before));
        }
        return new Place(sheet, row + number, column);
    }

    /** Whether a level holds, with all below. */
    public Place holds(int level, int column) {
        return requirement(level, requirements(questionnaire.levels().get(level)), column);
    }
}
