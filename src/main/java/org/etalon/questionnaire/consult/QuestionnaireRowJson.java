/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.consult;

import java.util.Locale;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * A questionnaire in a list.
 *
 * @param title in the reader's language where there is a translation
 * @param licence SPDX; left out where there is none
 * @param rules SHA-256 of what counts, by which a dossier is pinned
 * @param content SHA-256 of all of it
 */
public record QuestionnaireRowJson(
        String programme,
        String edition,
        String title,
        String status,
        String language,
        String licence,
        int questions,
        String rules,
        String content) {

    static QuestionnaireRowJson of(Questionnaire questionnaire, Locale reader) {
        return new QuestionnaireRowJson(
                questionnaire.programme(),
                questionnaire.edition(),
                questionnaire.title().in(reader.getLanguage()),
                questionnaire.status().name().toLowerCase(Locale.ROOT),
                questionnaire.language(),
                questionnaire.licence().orElse(null),
                questionnaire.questions().size(),
                questionnaire.digests().rules(),
                questionnaire.digests().content());
    }
}
