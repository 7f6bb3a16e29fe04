/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: behind spaces and hyphens. The JDK would also break « l’|usage », and takes longer for it. */
final class Breaks implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String words) {
        text = words;
        at = 0;
    }

    /** Behind the next place; -1 where there is none. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        at++;
        while (at < text.length() && !ends(text.charAt(at - 1), text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean ends(char before, char after) {
        return (before == ' ' || before == '-' || before == '\n' || before == '\t' || before == '\u200b')
                && after != ' ';
    }
}
