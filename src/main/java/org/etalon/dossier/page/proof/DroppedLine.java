/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etalon.dossier.evidence.manage.DropOutcome;
import org.etalon.platform.rest.ProblemJson;

/**
 * What became of one of many files.
 *
 * @param question that it serves, as people read it; empty where none
 * @param refusal why it was not taken; empty where it was
 */
public record DroppedLine(String name, String question, String refusal) {
    static List<DroppedLine> list(DropOutcome outcome, EvidenceLines words) {
        Locale locale = words.opened().spoken().locale();
        List<DroppedLine> lines = new ArrayList<>();
        outcome.placed()
                .forEach(each -> lines.add(new DroppedLine(
                        each.name().text(), words.served(each.question()).title(), "")));
        outcome.loose().forEach(each -> lines.add(new DroppedLine(each.name().text(), "", "")));
        outcome.refused()
                .forEach(each -> lines.add(
                        new DroppedLine(each.name().text(), "", ProblemJson.sentence(each.problem(), locale))));
        return List.copyOf(lines);
    }
}
