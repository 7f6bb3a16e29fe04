/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import java.util.List;
import java.util.Locale;
import org.etalon.core.answer.Answer;
import org.etalon.platform.text.Figures;

/** An answer as it would have been ticked or typed. */
public final class TypedValues {
    private TypedValues() {}

    /** Ids of choices, or what was written, one for each entry. */
    public static List<String> of(Answer answer, Locale locale) {
        if (answer instanceof Answer.One one) {
            return List.of(one.choice());
        }
        if (answer instanceof Answer.Several several) {
            return several.choices();
        }
        if (answer instanceof Answer.Amount amount) {
            return List.of(Figures.number(amount.hundredths(), locale));
        }
        if (answer instanceof Answer.Entries entries) {
            return entries.texts();
        }
        return List.of(
                answer instanceof Answer.Words words
                        ? words.text()
                        : ((Answer.Day) answer).day().toString());
    }
}
