/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.dossier.export.workbook.calc.ReckoningSheet;
import org.etalon.dossier.export.workbook.part.AnswersSheet;
import org.etalon.dossier.export.workbook.part.ChoicesSheet;
import org.etalon.dossier.export.workbook.part.ListsSheet;
import org.etalon.dossier.export.workbook.part.ProofsSheet;
import org.etalon.dossier.export.workbook.part.ReadMeSheet;
import org.etalon.dossier.export.workbook.part.ResultSheet;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;

/** Puts the sheets together. */
public final class DossierWorkbook {
    private DossierWorkbook() {}

    public static Workbook of(Subject subject) {
        var words = new Wording(subject.locale());
        var plan = new Plan(subject.questionnaire(), words);
        var reckoning = new ReckoningSheet(subject, plan);
        Sheet reckoned = reckoning.sheet();
        List<Sheet> sheets = new ArrayList<>();
        List<Tab> tabs = new ArrayList<>(List.of(Tab.RESULT, Tab.ANSWERS));
        sheets.add(new ResultSheet(subject, plan, reckoning).sheet());
        sheets.add(new AnswersSheet(subject, plan).sheet());
        Optional<Sheet> lists = new ListsSheet(subject, plan).sheet();
        lists.ifPresent(sheet -> {
            sheets.add(sheet);
            tabs.add(Tab.LISTS);
        });
        if (subject.origin().isPresent()) {
            sheets.add(new ProofsSheet(subject, plan).sheet());
            tabs.add(Tab.PROOFS);
        }
        sheets.add(reckoned);
        sheets.add(new ChoicesSheet(plan).sheet());
        tabs.addAll(List.of(Tab.RECKONING, Tab.CHOICES));
        sheets.add(0, new ReadMeSheet(subject, words).sheet(tabs));
        return new Workbook(properties(subject, words), sheets);
    }

    private static Workbook.Properties properties(Subject subject, Wording words) {
        String name = subject.origin().map(Subject.Origin::name).orElse(words.say("blank"));
        return new Workbook.Properties(
                name + ", " + subject.title(),
                words.plain(subject.questionnaire().title()),
                subject.origin().map(Subject.Origin::name).orElse("Étalon"),
                subject.origin().map(origin -> origin.stand().said()).orElse(words.say("state.blank")),
                subject.locale(),
                subject.at());
    }
}
