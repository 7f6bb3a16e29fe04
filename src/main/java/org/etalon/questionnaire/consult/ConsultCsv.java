/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.consult;

import java.util.List;
import java.util.Locale;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.text.Csv;

/** Questionnaires, and the questions of one, as tables. */
final class ConsultCsv {
    private ConsultCsv() {}

    static String of(List<QuestionnaireRowJson> rows) {
        var csv = new Csv()
                .line(
                        "programme",
                        "edition",
                        "title",
                        "status",
                        "language",
                        "licence",
                        "questions",
                        "rules",
                        "content");
        rows.forEach(row -> csv.line(
                row.programme(),
                row.edition(),
                row.title(),
                row.status(),
                row.language(),
                row.licence(),
                row.questions(),
                row.rules(),
                row.content()));
        return csv.toString();
    }

    static String of(Questionnaire questionnaire, Locale reader) {
        var csv = new Csv().line("domain", "section", "question", "type", "scored", "announced", "text");
        for (Domain domain : questionnaire.domains()) {
            for (Domain.Item item : domain.items()) {
                if (item instanceof Domain.Section section) {
                    section.questions().forEach(question -> add(csv, domain.id(), section.id(), question, reader));
                } else if (item instanceof Question question) {
                    add(csv, domain.id(), "", question, reader);
                }
            }
        }
        return csv.toString();
    }

    private static void add(Csv csv, String domain, String section, Question question, Locale reader) {
        csv.line(
                domain,
                section,
                question.id(),
                question.type().key(),
                question.scored(),
                question.announced(),
                question.wording().text().in(reader.getLanguage()));
    }
}
