/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** Text in UTF-8 or Windows-1252 without control characters, and that a browser would not take for a page. */
public final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern MARKUP = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*<[a-z!?/].*", Pattern.DOTALL);
    private static final int CHUNK = 1 << 13;
    private static final String LINES = "\t\n\r\f";

    private PlainText() {}

    public static Accepted check(Content content) {
        Charset charset = isIn(StandardCharsets.UTF_8, content) ? StandardCharsets.UTF_8 : WINDOWS;
        if (charset.equals(WINDOWS) && !isIn(WINDOWS, content)) {
            throw InspectProblem.EVIDENCE_TYPE.refusal();
        }
        if (MARKUP.matcher(content.head().toLowerCase(Locale.ROOT)).matches()) {
            throw InspectProblem.EVIDENCE_MARKUP.refusal();
        }
        String type = Format.TEXT.mediaType() + ";charset=" + charset.name().toLowerCase(Locale.ROOT);
        return new Accepted(Format.TEXT, type, true);
    }

    /** Whether all of it can be decoded, to characters that one reads. */
    private static boolean isIn(Charset charset, Content content) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = content.slice(0, content.size());
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, true);
            if (result.isError() || !isReadable(characters.flip())) {
                return false;
            }
            characters.clear();
        } while (result.isOverflow());
        return true;
    }

    private static boolean isReadable(CharBuffer characters) {
        return characters.chars().noneMatch(c -> Character.isISOControl(c) && LINES.indexOf(c) < 0 && c != 0x85);
    }
}
