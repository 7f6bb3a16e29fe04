/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.filename;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file that can be shown, sent and written anywhere: people's letters stay, in NFC; gone are folders, control and
 * direction characters, lone surrogates and what some system forbids.
 *
 * @param text 1 to 200 bytes of UTF-8
 */
public record FileName(String text) {
    /** Leaves room under the 255 bytes of file systems for a number before it. */
    private static final int LONGEST = 200;

    private static final String NAMELESS = "document";
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Joiners stay, since emoji and some scripts need them; other format characters turn words around or hide them. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFE\\uFFFF]|[\\p{Cf}&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern RESERVED = Pattern.compile(
            "(con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3]|conin\\$|conout\\$) *(\\..*)?");

    /** The safe name for what somebody, or some program, sent as a name. @param sent null where there was none */
    public static FileName of(String sent) {
        String name = SPACES.matcher(sent == null ? "" : sent).replaceAll(" ");
        name = INVISIBLE.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("");
        name = SPACES.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll(" ");
        name = EDGES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            name = "_" + name;
        }
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name, LONGEST));
    }

    /** This name with one of the extensions, adding the first if it has none of them. @param extensions without their dots */
    public FileName ending(List<String> extensions) {
        boolean has = extensions.stream().anyMatch(each -> each.equalsIgnoreCase(extension()));
        String end = "." + extensions.get(0);
        return has ? this : new FileName(cut(text, LONGEST - end.length()) + end);
    }

    /** What stands behind the last dot, as written; empty where there is none. */
    public String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1);
    }

    /** What stands before the last dot. */
    public String stem() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    private static String shortened(String name, int most) {
        int dot = name.lastIndexOf('.');
        String end = dot < 0 || name.length() - dot > LONGEST_EXTENSION ? "" : name.substring(dot);
        String start = name.substring(0, name.length() - end.length());
        String kept = cut(start, most - size(end));
        return kept.equals(start) ? name : kept + end;
    }

    /** The beginning that fits, without half a character and without a space or dot at its end. */
    private static String cut(String text, int most) {
        int end = text.length();
        while (size(text.substring(0, end)) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == text.length()
                ? text
                : EDGES.matcher(text.substring(0, end)).replaceAll("");
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
