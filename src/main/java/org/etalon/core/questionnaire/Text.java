/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something written for people, in CommonMark, in one or more languages.
 *
 * @param language the questionnaire's own language (BCP 47), which is always among the wordings
 * @param wordings from language to words, none blank
 */
public record Text(String language, Map<String, String> wordings) {
    public Text {
        wordings = Map.copyOf(new TreeMap<>(wordings));
        if (!wordings.containsKey(language)) {
            throw new IllegalArgumentException("a text lacks its questionnaire's language '" + language + "'");
        }
    }

    /** A text in the questionnaire's language alone. */
    public static Text of(String language, String words) {
        return new Text(language, Map.of(language, words));
    }

    /** The words in this language, or in the questionnaire's own where there is no translation. */
    public String in(String wanted) {
        return wordings.getOrDefault(wanted, wordings.get(language));
    }
}
