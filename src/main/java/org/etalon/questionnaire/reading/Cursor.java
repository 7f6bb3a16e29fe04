/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

/** Walks forward through a text and tells line and column, both from 1, columns in code points. */
final class Cursor {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Cursor(String text) {
        this.text = text;
    }

    /** Goes on to this offset, which is not before the last one. */
    Cursor to(int target) {
        int end = Math.min(target, text.length());
        for (; offset < end; offset++) {
            step(text.charAt(offset));
        }
        return this;
    }

    private void step(char c) {
        boolean lineFeedFollows = offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        if (c == '\n' || c == '\r' && !lineFeedFollows) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
