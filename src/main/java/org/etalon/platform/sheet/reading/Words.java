/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.util.regex.Pattern;

/** The words of one cell as they come; what is beyond the longest text is counted, not kept. */
final class Words {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder kept = new StringBuilder();
    private boolean tooMany;

    void add(CharSequence more) {
        int room = Limits.TEXT - kept.length();
        tooMany |= more.length() > room;
        kept.append(more, 0, Math.min(room, more.length()));
    }

    void clear() {
        kept.setLength(0);
        tooMany = false;
    }

    int length() {
        return kept.length();
    }

    /** As it stands. */
    Found found() {
        return tooMany ? new Found.Unreadable() : new Found.Words(kept.toString());
    }

    /** With what Excel writes as {@code _x000D_}. */
    Found unescaped() {
        if (tooMany) {
            return new Found.Unreadable();
        }
        String text = kept.toString();
        return new Found.Words(
                text.indexOf("_x") < 0
                        ? text
                        : ESCAPED.matcher(text)
                                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(found.group(1), 16)))));
    }

    @Override
    public String toString() {
        return kept.toString();
    }
}
