/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of each short string of a document: keys and words come again and again. */
final class Strings {
    private static final int LONGEST = 24;
    private static final int MOST = 4_096;

    private final Map<String, String> known = new HashMap<>();

    String one(String text) {
        if (text.length() > LONGEST || known.size() >= MOST && !known.containsKey(text)) {
            return text;
        }
        String earlier = known.putIfAbsent(text, text);
        return earlier == null ? text : earlier;
    }
}
