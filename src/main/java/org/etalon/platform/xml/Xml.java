/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML in UTF-8 to a stream, element by element, and keeps none of it. It is always well formed: whatever a text holds, it
 * stays text, and what XML can't hold is shown as {@link Signs#UNREADABLE}. Troubles of the stream are {@link UncheckedIOException}.
 */
public final class Xml {
    private static final int ROOM = 1 << 13;

    private final OutputStream out;
    private final byte[] room = new byte[ROOM];
    private final Deque<String> open = new ArrayDeque<>();
    private int used;

    /** @param out isn't closed here */
    public Xml(OutputStream out) {
        this.out = out;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element. @param attributes name, value, name, value … */
    public Xml open(String name, Object... attributes) {
        start(name, attributes);
        put('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    public Xml empty(String name, Object... attributes) {
        start(name, attributes);
        return raw("/>");
    }

    /** Closes what was opened last. */
    public Xml close() {
        return raw("</").raw(open.pop()).raw(">");
    }

    /** Closes the last that were opened. */
    public Xml close(int many) {
        for (int each = 0; each < many; each++) {
            close();
        }
        return this;
    }

    public Xml text(String words) {
        return text(words, 0, words.length());
    }

    /** A part of a text. @param to behind its last character */
    public Xml text(String words, int from, int to) {
        int at = plain(words, from, to);
        while (at < to) {
            int point = to - at > 1 ? words.codePointAt(at) : words.charAt(at);
            special(point);
            at = plain(words, at + Character.charCount(point), to);
        }
        return this;
    }

    /** An element with words in it and nothing else. */
    public Xml leaf(String name, String words) {
        return open(name).text(words).close();
    }

    /** Hands over what is still here. @throws IllegalStateException where something is still open */
    public void finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        empty();
    }

    private void start(String name, Object... attributes) {
        put('<');
        raw(name);
        for (int at = 0; at < attributes.length; at += 2) {
            put(' ');
            raw((String) attributes[at]).raw("=\"");
            text(attributes[at + 1].toString());
            put('"');
        }
    }

    /** Writes what needs nothing done to it. @return where something comes that does, or the end */
    private int plain(String words, int from, int to) {
        int at = from;
        while (at < to && isPlain(words.charAt(at))) {
            if (used == ROOM) {
                empty();
            }
            int end = Math.min(to, at + ROOM - used);
            int place = used - at;
            while (at < end && isPlain(words.charAt(at))) {
                room[place + at] = (byte) words.charAt(at);
                at++;
            }
            used = place + at;
        }
        return at;
    }

    private static boolean isPlain(char sign) {
        return sign >= ' ' && sign < 0x7f && sign != '<' && sign != '>' && sign != '&' && sign != '"';
    }

    private void special(int point) {
        switch (point) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            default -> encode(Signs.isReadable(point) ? point : Signs.UNREADABLE);
        }
    }

    private void encode(int point) {
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xc0 | point >> 6);
            put(0x80 | point & 0x3f);
        } else if (point < 0x10000) {
            put(0xe0 | point >> 12);
            put(0x80 | point >> 6 & 0x3f);
            put(0x80 | point & 0x3f);
        } else {
            put(0xf0 | point >> 18);
            put(0x80 | point >> 12 & 0x3f);
            put(0x80 | point >> 6 & 0x3f);
            put(0x80 | point & 0x3f);
        }
    }

    /** ASCII as it is, and shorter than the room. */
    private Xml raw(String ascii) {
        int length = ascii.length();
        if (length > ROOM - used) {
            empty();
        }
        for (int at = 0; at < length; at++) {
            room[used + at] = (byte) ascii.charAt(at);
        }
        used += length;
        return this;
    }

    private void put(int octet) {
        if (used == ROOM) {
            empty();
        }
        room[used++] = (byte) octet;
    }

    private void empty() {
        try {
            out.write(room, 0, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }
}
