/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.dossier.export.workbook.plan.Outcome;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** The sheet on which everything is reckoned, for whoever wants to follow it. */
public final class ReckoningSheet {
    private static final int COLUMNS = 19;

    private final Subject subject;
    private final Plan plan;
    private final Wording words;
    private final Reckoned places;
    private final Conditions conditions;
    private final List<Row> rows = new ArrayList<>();
    private final List<Formula> mentions = new ArrayList<>();

    public ReckoningSheet(Subject subject, Plan plan) {
        this.subject = subject;
        this.plan = plan;
        words = plan.wording();
        places = new Reckoned(plan, subject.questionnaire());
        conditions = new Conditions(subject, plan, places.conditionRow());
    }

    /** Where its sums stand. */
    public Reckoned places() {
        return places;
    }

    /** Whether each mention is proposed, 1 or 0, in the order of the questionnaire; there once the sheet is made. */
    public List<Formula> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    public Sheet sheet() {
        rows.add(Row.of(Cell.text(Tab.RECKONING.name(words), Style.TITLE)));
        rows.add(Row.of(Cell.text(words.say("reckoning.lead"), Style.LINE)));
        rows.add(Row.of());
        head("reckoning.questions.");
        plan.spots().forEach(spot -> rows.add(new QuestionRow(subject, plan, spot, conditions).row()));
        domains();
        chapter("reckoning.whole", "reckoning.whole.");
        rows.addAll(new WholeRows(subject, plan, places).rows());
        chapter("reckoning.levels", "reckoning.level.");
        // only now the mentions, so that their conditions stand behind those of the levels
        for (int at = 0; at < subject.questionnaire().levels().size(); at++) {
            rows.addAll(new LevelRows(subject, plan, places, conditions, at).rows());
        }
        subject.questionnaire()
                .mentions()
                .forEach(mention -> mentions.add(mention.propose()
                        .map(condition -> conditions.formula(condition, Outcome.COUNTED))
                        .orElse(Formula.of(0))));
        chapter("reckoning.conditions", "reckoning.condition.");
        rows.addAll(conditions.rows());
        return new Sheet(
                Tab.RECKONING.name(words), Tab.RECKONING.about(words), columns(), rows, Plan.HEADS, Plan.HEAD, true);
    }

    private void domains() {
        chapter("reckoning.domains", "reckoning.domain.");
        Spot first = plan.spot(0);
        for (int at = 0; at < subject.questionnaire().domains().size(); at++) {
            rows.add(new DomainRow(subject, plan, places, at, first).row());
            int next = first.position()
                    + subject.questionnaire().domains().get(at).questions().size();
            first = next < plan.spots().size() ? plan.spot(next) : first;
        }
    }

    /** Whether a mention is proposed in the dossier as it stands. */
    public boolean isProposed(int mention) {
        return subject.questionnaire()
                .mentions()
                .get(mention)
                .propose()
                .filter(condition -> conditions.holds(condition, Outcome.COUNTED))
                .isPresent();
    }

    private void chapter(String title, String heads) {
        rows.add(Row.of());
        rows.add(Row.of(Cell.text(words.say(title), Style.SECTION)));
        head(heads);
    }

    /** Heads stand in one sentence, with a stroke between each two. */
    private void head(String key) {
        String[] heads = words.say(key + "heads").split("\\|");
        rows.add(new Row(Stream.of(heads)
                .map(each -> Cell.text(each, each.equals(heads[0]) ? Style.HEAD : Style.HEAD_RIGHT))
                .toList()));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.of(14), Column.of(62)));
        while (columns.size() < COLUMNS) {
            columns.add(Column.of(20));
        }
        return columns;
    }

    /** Where a question's cell stands, for other sheets. */
    public Place at(Spot spot, int column) {
        return plan.reckoned(spot, column);
    }
}
