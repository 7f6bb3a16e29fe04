/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.mistake;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.OneLine;
import org.etalon.platform.text.Texts;

/**
 * One thing that is wrong in a questionnaire's files, or, as a warning, that its author may not have meant.
 *
 * @param arguments what the sentence names, in its order
 */
public record Mistake(MistakeCode code, Place place, List<String> arguments) {
    public Mistake {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong and how to mend it, in English where that is asked for, else in French. */
    public String detail(Locale locale) {
        Texts texts = Texts.of("questionnaire", locale);
        String sentence = texts.get(code.name());
        Object[] said = IntStream.range(0, arguments.size())
                .mapToObj(i -> said(OneLine.of(arguments.get(i)), !isQuoted(i, sentence), locale))
                .toArray();
        return texts.say(code.name(), said);
    }

    /** Whether the sentence repeats what stands in the file. */
    private static boolean isQuoted(int gap, String sentence) {
        return sentence.contains("«\u202f{" + gap + "}");
    }

    private static String said(String argument, boolean ours, Locale locale) {
        return ours ? Figures.written(argument, locale) : argument;
    }

    /** {@code file:line:column: what is wrong. How to mend it.}, on one line whatever the files hold and are called. */
    public String line(Locale locale) {
        return OneLine.of(place.toString()) + ": " + detail(locale);
    }

    /** The same, said to be no mistake but a warning. */
    public String warning(Locale locale) {
        return OneLine.of(place.toString()) + ": "
                + Texts.of("questionnaire", locale).say("warning", detail(locale));
    }
}
