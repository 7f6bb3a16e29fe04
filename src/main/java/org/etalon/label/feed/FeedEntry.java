/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.feed;

import java.util.Locale;
import org.etalon.label.LabelRow;
import org.etalon.label.page.LabelLine;
import org.etalon.label.page.LabelWords;
import org.etalon.platform.text.Texts;

/** A label as the feed tells it. @param summary who was awarded what, and what happened */
record FeedEntry(LabelRow label, String title, String summary) {
    static FeedEntry of(LabelRow label, News news, LabelWords words, Locale locale) {
        Texts texts = Texts.of("data", locale);
        LabelLine line = words.line(label);
        String title = label.levelKey().equals(LabelRow.UNKNOWN)
                ? label.name() + ", " + line.year()
                : texts.say("feed.awarded", label.name(), line.year(), line.awarded());
        String summary = texts.say("feed.summary", line.name(), line.awarded(), line.edition());
        if (!line.mentions().isEmpty()) {
            summary += " " + texts.say("feed.mentions", line.mentions());
        }
        return new FeedEntry(label, title, summary + " " + texts.say("feed." + news.name(), label.stateReason()));
    }

    /** Where all of it is told. */
    String page() {
        return "/verify/" + label.code();
    }

    /** The page of whoever holds it; empty where the directory has none. */
    String holder() {
        return label.collectivity().isEmpty() ? "" : "/collectivities/" + label.collectivity();
    }
}
