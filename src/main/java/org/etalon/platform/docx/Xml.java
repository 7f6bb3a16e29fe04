/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML that is always well formed: whatever the text holds, it stays text. */
final class Xml {
    private static final char UNREADABLE = '\ufffd';

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    Xml() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element. @param attributes name, value, name, value … */
    Xml open(String name, Object... attributes) {
        start(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, Object... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    /** Closes what was opened last. */
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the last that were opened. */
    Xml close(int many) {
        for (int each = 0; each < many; each++) {
            close();
        }
        return this;
    }

    Xml text(String words) {
        escape(words);
        return this;
    }

    /** All of it. @throws IllegalStateException where something is still open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private StringBuilder start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1].toString());
            out.append('"');
        }
        return out;
    }

    private void escape(String words) {
        words.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(legal(point) ? point : UNREADABLE);
            }
        });
    }

    /** What XML 1.0 can hold; not control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
    private static boolean legal(int point) {
        return point >= ' ' && point < 0xD800
                || point > 0xDFFF && point < 0xFFFE
                || point > 0xFFFF
                || point == '\n'
                || point == '\t';
    }
}
