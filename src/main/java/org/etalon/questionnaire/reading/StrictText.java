/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;

/** Bytes as text: UTF-8 without a fault, a byte order mark taken off. */
final class StrictText {
    private StrictText() {}

    /** The text; empty, and the first fault noted, where there is one. */
    static Optional<String> decode(Source source, Mistakes mistakes) {
        ByteBuffer bytes = ByteBuffer.wrap(source.bytes());
        CharBuffer chars = CharBuffer.allocate(source.bytes().length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, chars, true);
        String text = chars.flip().toString();
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (result.isError()) {
            Cursor end = new Cursor(text).to(text.length());
            mistakes.add(MistakeCode.UTF8_INVALID, source.at(end.line(), end.column()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Whether a text may be a YAML stream (1.2.2, 5.1); the first character that may not is noted. */
    static boolean printable(String text, Source source, Mistakes mistakes) {
        for (int i = 0; i < text.length(); i++) {
            if (!printable(text.charAt(i))) {
                Cursor at = new Cursor(text).to(i);
                String name = String.format("U+%04X", (int) text.charAt(i));
                mistakes.add(MistakeCode.CHARACTER_FORBIDDEN, source.at(at.line(), at.column()), name);
                return false;
            }
        }
        return true;
    }

    private static boolean printable(char c) {
        return c >= ' ' && c < 0x7F
                || c >= 0xA0 && c < 0xFFFE && c != '\uFEFF'
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == 0x85;
    }

    /** Whether a string, its escapes read, has what no database or document takes: NUL or half a surrogate pair. */
    static boolean unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
