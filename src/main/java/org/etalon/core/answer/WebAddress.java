/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.regex.Pattern;
import org.etalon.core.questionnaire.AnswerType;

/** An absolute http or https address (RFC 3986, and RFC 3987's letters beyond ASCII unescaped, as people paste them). */
final class WebAddress {
    private static final String BEYOND = "\\x{80}-\\x{10FFFF}&&[^\\p{Z}\\p{C}]";
    private static final String LABEL = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}_])?";
    private static final String HOST = "(?:" + LABEL + "(?:\\." + LABEL + ")*+\\.?|\\[[0-9A-Fa-f:.]+])";
    private static final String PLAIN = "[A-Za-z0-9._~!$&'()*+,;=:@/-]|[" + BEYOND + "]|%[0-9A-Fa-f]{2}";
    private static final Pattern SHAPE = Pattern.compile("(?i:https?)://"
            + "(?:[A-Za-z0-9._~%!$&'()*+,;=:-]*+@)?+" + HOST + "(?::[0-9]{1,5})?+"
            + "(?:/(?:" + PLAIN + ")*+)?+"
            + "(?:\\?(?:" + PLAIN + "|[?\\[\\]])*+)?+"
            + "(?:#(?:" + PLAIN + "|[?#\\[\\]])*+)?+");

    private WebAddress() {}

    static boolean isOne(String text) {
        return Characters.length(text) <= AnswerType.Address.LONGEST
                && SHAPE.matcher(text).matches();
    }
}
