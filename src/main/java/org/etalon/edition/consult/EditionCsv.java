/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.consult;

import java.util.List;
import org.etalon.platform.text.Csv;

/** Editions as a table, with the columns of the JSON. */
final class EditionCsv {
    private EditionCsv() {}

    static String of(List<EditionJson> editions) {
        var csv = new Csv()
                .line(
                        "programme",
                        "edition",
                        "titleFr",
                        "titleEn",
                        "questionnaire",
                        "rules",
                        "phase",
                        "opensAt",
                        "closesAt",
                        "graceMinutes",
                        "takesInUntil",
                        "timeZone");
        editions.forEach(edition -> add(csv, edition));
        return csv.toString();
    }

    private static void add(Csv csv, EditionJson edition) {
        var questionnaire = edition.questionnaire();
        csv.line(
                edition.programme(),
                edition.edition(),
                edition.title().fr(),
                edition.title().en(),
                questionnaire.programme() + "/" + questionnaire.edition(),
                questionnaire.rules(),
                edition.phase(),
                edition.opensAt(),
                edition.closesAt(),
                edition.graceMinutes(),
                edition.takesInUntil(),
                edition.timeZone());
    }
}
