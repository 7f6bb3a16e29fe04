/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.util.Locale;

/** What HTTP's statuses say, in the language of whoever asked. */
public final class StatusWords {
    private StatusWords() {}

    /** In a few words. */
    public static String title(int status, Locale locale) {
        Texts texts = Texts.of("platform", locale);
        String key = "status." + status;
        return texts.containsKey(key) ? texts.get(key) : "HTTP " + status;
    }

    /** In a sentence. */
    public static String detail(int status, Locale locale) {
        Texts texts = Texts.of("platform", locale);
        String key = "http." + status;
        return texts.containsKey(key) ? texts.get(key) : texts.say("http.other", status);
    }
}
