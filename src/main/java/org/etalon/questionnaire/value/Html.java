/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Finds HTML in CommonMark. */
final class Html {
    private static final Parser COMMONMARK = Parser.builder().build();

    /** Longer texts with a sign that could begin HTML are not looked into; nobody writes them, and they could be costly. */
    private static final int LONGEST = 50_000;

    /** Nor are those where so many unclosed signs could each cost the text's length. */
    private static final long MOST_WORK = 20_000_000;

    private Html() {}

    /** Whether it would take too long to look into. */
    static boolean intricate(String text) {
        long starts = text.chars()
                .filter(c -> c == '<' || c == '[' || c == '`' || c == '*' || c == '_')
                .count();
        return text.indexOf('<') >= 0 && (text.length() > LONGEST || starts * text.length() > MOST_WORK);
    }

    /** Whether a text has an HTML block or inline raw HTML; code and autolinks are none. */
    static boolean in(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        Node node = COMMONMARK.parse(text);
        while (node != null) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                return true;
            }
            node = following(node);
        }
        return false;
    }

    private static Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up.getNext() == null) {
            up = up.getParent();
        }
        return up == null ? null : up.getNext();
    }
}
