/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

import java.util.List;

/** What a workbook says of itself, in the hidden columns over the answers: two texts for each of the rows over the first question. */
public final class Mark {
    /** The first of them. */
    public static final String FORMAT = "etalon/answers/1";

    private Mark() {}

    /** Format, language; dossier, edition; questionnaire, nothing; digest of the rules, nothing. A blank form has no dossier and edition. */
    public static List<String> of(Subject subject) {
        return List.of(
                FORMAT,
                subject.locale().getLanguage(),
                subject.origin().map(origin -> origin.dossier().toString()).orElse(""),
                subject.origin().map(Subject.Origin::edition).orElse(""),
                subject.questionnaire().key(),
                "",
                subject.questionnaire().digests().rules(),
                "");
    }
}
