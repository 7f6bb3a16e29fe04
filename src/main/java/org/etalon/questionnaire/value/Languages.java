/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags (BCP 47). */
public final class Languages {
    /** What a questionnaire is written in unless it says so. */
    public static final String USUAL = "fr";

    private Languages() {}

    /** Whether it is a well-formed language tag. */
    public static boolean wellFormed(String tag) {
        if (tag.isEmpty() || tag.indexOf('_') >= 0) {
            return false;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .isEmpty();
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }
}
