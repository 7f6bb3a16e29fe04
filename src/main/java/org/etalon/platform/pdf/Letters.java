/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Sets words that run from right to left: turned round, and Arabic letters in the form that joins them to their neighbours. */
final class Letters implements BidiReorderer {
    private static final int FIRST_FORM = 0xFE70;
    private static final int LAST_FORM = 0xFEFC;

    private static final String PAIRS = "()[]{}«»‹›<>";

    /** By a letter and the name of a form, as Unicode has them. */
    private static final Map<String, Character> FORMS = forms();

    private static Map<String, Character> forms() {
        Map<String, Character> forms = new HashMap<>();
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            String name = Character.isDefined(form) ? Character.getName(form) : "";
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (name.endsWith(" FORM") && letter.length() == 1) {
                String kind = name.substring(0, name.length() - " FORM".length());
                forms.put(letter + kind.substring(kind.lastIndexOf(' ') + 1), (char) form);
            }
        }
        return forms;
    }

    /** As it stands on the line: the last word first, figures as they are. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        String[] parts = new String[bidi.getRunCount()];
        byte[] levels = new byte[parts.length];
        for (int run = 0; run < parts.length; run++) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            levels[run] = (byte) bidi.getRunLevel(run);
            parts[run] = levels[run] % 2 == 0 ? part : turned(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return String.join("", parts);
    }

    private static String turned(String text) {
        int[] points = text.codePoints().toArray();
        var turned = new StringBuilder(text.length());
        for (int at = points.length - 1; at >= 0; at--) {
            int pair = PAIRS.indexOf(points[at]);
            turned.appendCodePoint(pair < 0 ? points[at] : PAIRS.charAt(pair ^ 1));
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean before = joins(neighbour(text, at, -1), "INITIAL") && joins(text.charAt(at), "FINAL");
            boolean behind = joins(text.charAt(at), "INITIAL") && joins(neighbour(text, at, 1), "FINAL");
            String form = before ? behind ? "MEDIAL" : "FINAL" : behind ? "INITIAL" : "ISOLATED";
            shaped.append(FORMS.getOrDefault(text.charAt(at) + form, text.charAt(at)));
        }
        return shaped.toString();
    }

    /** The letter beside, whatever signs stand over it; a space where there is none. */
    private static char neighbour(String text, int at, int step) {
        int beside = at + step;
        while (beside >= 0
                && beside < text.length()
                && Character.getType(text.charAt(beside)) == Character.NON_SPACING_MARK) {
            beside += step;
        }
        return beside >= 0 && beside < text.length() ? text.charAt(beside) : ' ';
    }

    /** A letter that has an initial form joins the next one, one that has a final form joins the one before; the tatweel joins both. */
    private static boolean joins(char letter, String form) {
        return letter == '\u0640' || FORMS.containsKey(letter + form);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
