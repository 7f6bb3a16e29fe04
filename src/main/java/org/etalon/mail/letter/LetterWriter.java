/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.Locale;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Texts;

/** Makes letters from the sentences of the features, in the addressee's language. */
public final class LetterWriter {
    private static final String KEY = "mail.";
    private static final int SUBJECT = 300;

    private final BaseAddress base;

    public LetterWriter(BaseAddress base) {
        this.base = base;
    }

    /** @throws java.util.MissingResourceException if the occasion has no sentences for a letter */
    public Written write(Letter letter) {
        Locale language = letter.to().language();
        Texts texts = Texts.of(letter.occasion().feature(), language);
        String key = KEY + letter.occasion().name();
        Object[] plain = Gaps.plain(letter.arguments(), language);
        Object[] marked = Gaps.marked(letter.arguments(), language);
        boolean leads = !letter.path().isEmpty();
        return Layout.write(
                letter.to(),
                new Content(
                        Gaps.line(texts.say(key + ".subject", plain), SUBJECT),
                        texts.say(key + ".body", marked),
                        leads ? texts.get(key + ".action") : "",
                        leads ? base.link(letter.path()) : "",
                        texts.say(key + ".why", plain),
                        ""));
    }

    /** The sentence of a notice in one language, as Markdown within a line. */
    public static String line(Notice notice, Locale language) {
        return Texts.of(notice.occasion().feature(), language)
                .say(KEY + notice.occasion().name() + ".line", Gaps.marked(notice.arguments(), language));
    }

    /** A line of Markdown that shows a text in bold and leads somewhere. */
    public static String linked(String text, String address) {
        return "**[" + Gaps.escaped(text) + "](<" + address.replaceAll("[<>\\\\\\s]", "") + ">)**";
    }

    /**
     * A letter whose body is put together elsewhere.
     *
     * @param occasion its subject, action and why, whose gap is the number of things told
     * @param body Markdown
     * @param stopPath where one stops such letters
     */
    public Written collect(Letter occasion, String body, String stopPath) {
        Locale language = occasion.to().language();
        Texts texts = Texts.of(occasion.occasion().feature(), language);
        String key = KEY + occasion.occasion().name();
        Object[] plain = Gaps.plain(occasion.arguments(), language);
        return Layout.write(
                occasion.to(),
                new Content(
                        Gaps.line(texts.say(key + ".subject", plain), SUBJECT),
                        body,
                        texts.get(key + ".action"),
                        base.link(occasion.path()),
                        texts.say(key + ".why", plain),
                        base.link(stopPath)));
    }
}
