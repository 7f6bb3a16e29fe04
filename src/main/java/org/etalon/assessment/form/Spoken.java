/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.Locale;
import java.util.Optional;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** One language: a questionnaire's texts and this feature's sentences in it. */
public record Spoken(Locale locale, Texts texts) {
    /** The language of a page, with the sentences of this feature. */
    public static Spoken in(Locale locale) {
        return new Spoken(locale, Texts.of("assessment", locale));
    }

    /** As HTML within one line. */
    public String line(Text text) {
        return Markdown.line(words(text));
    }

    /** As HTML blocks; empty where there is no text. */
    public String blocks(Optional<Text> text) {
        return text.map(this::words).map(Markdown::blocks).orElse("");
    }

    /** Without any marks. */
    public String plain(Text text) {
        return Markdown.plain(words(text));
    }

    /** A sentence of this feature. */
    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** Hundredths of a percent, with the sign. */
    public String percent(long hundredths) {
        return Figures.percent(hundredths, locale);
    }

    /** Hundredths of anything. */
    public String number(long hundredths) {
        return Figures.number(hundredths, locale);
    }

    /** Hundredths of a point, such as « 3,2 points ». */
    public String points(long hundredths) {
        return say("page.points", number(hundredths), hundredths);
    }

    private String words(Text text) {
        return text.in(locale.getLanguage());
    }
}
