/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.mistake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong in a questionnaire's files, or, as a warning, that its author may not have meant.
 *
 * @param arguments what the sentence names, in its order
 */
public record Mistake(MistakeCode code, Place place, List<String> arguments) {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong and how to mend it, in English where that is asked for, else in French. */
    public String detail(Locale locale) {
        String pattern =
                ResourceBundle.getBundle("texts.questionnaire", locale, EXACT).getString(code.name());
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }

    /** {@code file:line:column: what is wrong. How to mend it.} */
    public String line(Locale locale) {
        return place + ": " + detail(locale);
    }
}
