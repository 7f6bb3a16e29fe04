/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

import java.util.List;

/** One thing under another on the page. */
public sealed interface Block
        permits Block.Title,
                Block.Heading,
                Block.Paragraph,
                Block.Items,
                Block.Marks,
                Block.Scale,
                Block.Picture,
                Block.Contents,
                Block.Choices,
                Block.Space,
                Table {
    /** The document's name on its first page. */
    record Title(String text) implements Block {
        private static final int LONG = 50;

        /** Whether it takes more than two lines in the largest letters. */
        public boolean isLong() {
            return text.length() > LONG;
        }
    }

    /**
     * A heading.
     *
     * @param level 1..3
     * @param newPage whether it begins a page
     */
    record Heading(int level, String text, Anchor anchor, boolean newPage) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading of level " + level + "; there are 1 to 3");
            }
        }
    }

    record Paragraph(Tone tone, Line line) implements Block {}

    /** A list, with numbers or without. */
    record Items(boolean numbered, List<Line> lines) implements Block {
        public Items {
            lines = List.copyOf(lines);
        }
    }

    /** Signs in a row, the first of them full. @param text what they mean, always shown beside them */
    record Marks(int full, int all, String text) implements Block {}

    /**
     * A rule from 0 to 100 on which a value stands.
     *
     * @param value in hundredths of a percent
     * @param text what it shows, for those who can't see it
     */
    record Scale(int value, List<Tick> ticks, String text) implements Block {
        public Scale {
            ticks = List.copyOf(ticks);
        }

        /** @param at in hundredths of a percent @param full whether it is reached */
        public record Tick(int at, boolean full, String label) {}
    }

    /** A picture on white. @param width in millimetres @param height likewise @param text what it shows, for those who can't see it */
    record Picture(byte[] png, int width, int height, String text) implements Block {}

    /** The headings of levels 1 and 2, as links. */
    record Contents(String title) implements Block {}

    /** What one may tick, each with what it is worth at the end of its line. @param several whether more than one */
    record Choices(boolean several, List<Choice> all) implements Block {
        /** Between a choice and its worth, where a full line leaves no room for more. */
        public static final String APART = "\u00a0";

        public Choices {
            all = List.copyOf(all);
        }

        /** @param worth empty where nothing is said of it; never broken */
        public record Choice(String text, String worth) {
            public Choice {
                worth = worth.replace(' ', '\u00a0');
            }
        }
    }

    /** Room to write by hand. @param lines how many @param text what belongs there, for those who can't see it */
    record Space(int lines, String text) implements Block {}

    /** What the words of a paragraph are there for. */
    enum Tone {
        /** Running text. */
        BODY,
        /** Set apart at the beginning. */
        LEAD,
        /** Said beside the text. */
        QUIET,
        /** What no reader may miss. */
        NOTICE
    }
}
