/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.verify;

import java.util.List;
import org.etalon.label.page.LabelLine;
import org.etalon.platform.xml.Markup;

/**
 * A label as a small picture: a sign for each level, solid where reached, and two lines of words. One file of SVG that refers to nothing
 * outside and has no styles, so that it looks the same in any page, and under any policy.
 */
final class Badge {
    static final int WIDTH = 320;
    static final int HEIGHT = 96;

    private static final String INK = "#1b2420";
    private static final String GREEN = "#0d5944";
    private static final String GREY = "#5f6a63";
    private static final String RED = "#9d1c33";
    private static final int LEFT = 16;
    private static final int STEP = 31;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_LINE = 46;

    /** How many signs of size 1 a line takes in the widest of its faces. */
    private static final int TITLE_ROOM = 490;

    private static final String SOLID =
            "<circle cx=\"12\" cy=\"12\" r=\"11.4\" fill=\"%s\"/><path d=\"M8.1 8.5a5.2 5.2 0 1 1 0 7\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.6\"/>";
    private static final String HOLLOW =
            "<circle cx=\"12\" cy=\"12\" r=\"10.4\" fill=\"none\" stroke=\"%1$s\" stroke-width=\"1.3\" stroke-dasharray=\"2.4 1.9\"/><path d=\"M8.1 8.5a5.2 5.2 0 1 1 0 7\" fill=\"none\" stroke=\"%1$s\" stroke-width=\"1.5\"/>";

    private final StringBuilder svg = new StringBuilder(2_000);

    private Badge() {}

    /**
     * What stands on it.
     *
     * @param name of whom it was awarded to; shown where no level has signs to stand for it
     * @param level reached, 0 where it is no number
     * @param levels how many there are
     * @param title of the edition
     * @param award the level in words
     * @param standing why it doesn't count; empty where it does
     */
    record Words(String name, int level, int levels, String title, String award, String standing) {
        static Words of(LabelLine line) {
            return new Words(line.name(), line.level(), line.levels(), line.edition(), line.awarded(), line.standing());
        }

        boolean counts() {
            return standing.isEmpty();
        }

        /** All of it, for those who don't see it. */
        String told() {
            return String.join(", ", List.of(name, title, award)) + (counts() ? "" : ". " + standing);
        }
    }

    static String of(Words words) {
        return new Badge().drawn(words);
    }

    private String drawn(Words words) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-labelledby=\"t\">");
        svg.append("<title id=\"t\">").append(Markup.of(words.told())).append("</title>");
        svg.append("<rect x=\".75\" y=\".75\" width=\"318.5\" height=\"94.5\" rx=\"4\" fill=\"#fff\" stroke=\"" + INK
                + "\" stroke-width=\"1.5\"/>");
        String tone = words.counts() ? GREEN : GREY;
        if (words.level() > 0) {
            signs(words, tone);
        } else {
            text(words.award(), LEFT, 32, 20, tone, true);
        }
        rule(words, tone);
        String title = cut(words.title(), LONGEST_TITLE);
        text(title, LEFT, 68, Math.min(15, TITLE_ROOM / title.length()), INK, true);
        String line = words.counts() ? words.level() > 0 ? words.award() : words.name() : words.standing();
        text(cut(line, LONGEST_LINE), LEFT, 86, 13, words.counts() ? INK : RED, false);
        return svg.append("</svg>").toString();
    }

    private void signs(Words words, String tone) {
        for (int level = 1; level <= words.levels(); level++) {
            boolean reached = level <= words.level();
            svg.append("<g transform=\"translate(")
                    .append(LEFT + STEP * (level - 1))
                    .append(" 12)\">")
                    .append(String.format(reached ? SOLID : HOLLOW, reached ? tone : GREY))
                    .append("</g>");
        }
    }

    /** The house's rule, as far as the level reaches. */
    private void rule(Words words, String tone) {
        int wide = WIDTH - 2 * LEFT;
        int reached = words.level() == 0 ? wide : wide * words.level() / words.levels();
        svg.append("<path d=\"M" + LEFT + " 46h" + wide + "\" stroke=\"" + INK + "\"/>");
        svg.append("<path d=\"M" + LEFT + " 46h" + reached + "\" stroke=\"" + tone + "\" stroke-width=\"3.4\"/>");
    }

    private void text(String words, int x, int y, int size, String tone, boolean bold) {
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"" + tone
                        + "\" font-family=\"Fira Sans,Segoe UI,DejaVu Sans,sans-serif\""
                        + (bold ? " font-weight=\"700\">" : ">"))
                .append(Markup.of(words))
                .append("</text>");
    }

    private static String cut(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
