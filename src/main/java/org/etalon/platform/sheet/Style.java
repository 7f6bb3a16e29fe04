/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

/** How cells look: the site's inks, rules and fonts on paper. Green is what one fills in, brass what belongs to evidence. */
public enum Style {
    BODY(Ink.INK, Font.PLAIN, Fill.NONE, Edge.NONE, Format.GENERAL, Manner.WRAPPED),
    TITLE(Ink.INK, Font.TITLE, Fill.NONE, Edge.NONE, Format.TEXT, Manner.PLAIN),
    LEAD(Ink.QUIET, Font.LEAD, Fill.NONE, Edge.NONE, Format.TEXT, Manner.PLAIN),
    LINE(Ink.INK, Font.PLAIN, Fill.NONE, Edge.NONE, Format.TEXT, Manner.PLAIN),
    QUIET(Ink.QUIET, Font.SMALL, Fill.NONE, Edge.NONE, Format.TEXT, Manner.WRAPPED),
    CHAPTER(Ink.INK, Font.CHAPTER, Fill.NONE, Edge.INK_ABOVE, Format.TEXT, Manner.PLAIN),
    SECTION(Ink.INK, Font.BOLD, Fill.NONE, Edge.RULE, Format.TEXT, Manner.PLAIN),
    HEAD(Ink.INK, Font.HEAD, Fill.TINT, Edge.INK_BELOW, Format.TEXT, Manner.WRAPPED),
    HEAD_RIGHT(Ink.INK, Font.HEAD, Fill.TINT, Edge.INK_BELOW, Format.TEXT, Manner.RIGHT),
    WORDS(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.TEXT, Manner.WRAPPED),
    INDENTED(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.TEXT, Manner.INDENTED),
    NOTE(Ink.QUIET, Font.SMALL, Fill.NONE, Edge.RULE, Format.TEXT, Manner.WRAPPED),
    RESULT(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.GENERAL, Manner.WRAPPED),
    COUNT(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.GENERAL, Manner.LEFT),
    FIGURE(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.GENERAL, Manner.RIGHT),
    PERCENT(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.PERCENT, Manner.RIGHT),
    DAY(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.DAY, Manner.RIGHT),
    SUM(Ink.INK, Font.BOLD, Fill.NONE, Edge.INK_ABOVE, Format.GENERAL, Manner.RIGHT),
    SUM_WORDS(Ink.INK, Font.BOLD, Fill.NONE, Edge.INK_ABOVE, Format.GENERAL, Manner.WRAPPED),
    SUM_PERCENT(Ink.INK, Font.BOLD, Fill.NONE, Edge.INK_ABOVE, Format.PERCENT, Manner.RIGHT),
    GREAT(Ink.ACCENT, Font.GREAT, Fill.NONE, Edge.NONE, Format.GENERAL, Manner.PLAIN),
    GREAT_PERCENT(Ink.ACCENT, Font.GREAT, Fill.NONE, Edge.NONE, Format.PERCENT, Manner.LEFT),
    ALERT(Ink.DANGER, Font.BOLD, Fill.NONE, Edge.RULE, Format.GENERAL, Manner.WRAPPED),
    ALERT_LINE(Ink.DANGER, Font.BOLD, Fill.NONE, Edge.NONE, Format.GENERAL, Manner.PLAIN),
    CODE(Ink.QUIET, Font.SMALL, Fill.NONE, Edge.NONE, Format.TEXT, Manner.PLAIN),
    TRACE(Ink.QUIET, Font.SMALL, Fill.NONE, Edge.RULE, Format.GENERAL, Manner.RIGHT),
    TRACE_WORDS(Ink.QUIET, Font.SMALL, Fill.NONE, Edge.RULE, Format.TEXT, Manner.PLAIN),
    PROOF(Ink.PROOF, Font.PLAIN, Fill.NONE, Edge.RULE, Format.TEXT, Manner.WRAPPED),
    PROOF_SMALL(Ink.PROOF, Font.SMALL, Fill.NONE, Edge.RULE, Format.TEXT, Manner.WRAPPED),
    PROOF_HEAD(Ink.PROOF, Font.HEAD, Fill.PROOF, Edge.INK_BELOW, Format.TEXT, Manner.WRAPPED),
    OPEN_WORDS(Ink.INK, Font.PLAIN, Fill.OPEN, Edge.FIELD, Format.TEXT, Manner.OPEN),
    OPEN_NUMBER(Ink.INK, Font.PLAIN, Fill.OPEN, Edge.FIELD, Format.GENERAL, Manner.OPEN_LEFT),
    OPEN_PERCENT(Ink.INK, Font.PLAIN, Fill.OPEN, Edge.FIELD, Format.PERCENT, Manner.OPEN_LEFT),
    OPEN_DAY(Ink.INK, Font.PLAIN, Fill.OPEN, Edge.FIELD, Format.DAY, Manner.OPEN_LEFT),
    OPEN_PROOF(Ink.PROOF, Font.PLAIN, Fill.PROOF, Edge.PROOF_FIELD, Format.TEXT, Manner.OPEN),
    ENTRY(Ink.INK, Font.PLAIN, Fill.NONE, Edge.RULE, Format.TEXT, Manner.PLAIN),
    PROOF_FIGURE(Ink.PROOF, Font.PLAIN, Fill.NONE, Edge.RULE, Format.GENERAL, Manner.RIGHT),
    PROOF_HEAD_RIGHT(Ink.PROOF, Font.HEAD, Fill.PROOF, Edge.INK_BELOW, Format.TEXT, Manner.RIGHT);

    private final Ink ink;
    private final Font font;
    private final Fill fill;
    private final Edge edge;
    private final Format format;
    private final Manner manner;

    Style(Ink ink, Font font, Fill fill, Edge edge, Format format, Manner manner) {
        this.ink = ink;
        this.font = font;
        this.fill = fill;
        this.edge = edge;
        this.format = format;
        this.manner = manner;
    }

    public Ink ink() {
        return ink;
    }

    public Font font() {
        return font;
    }

    public Fill fill() {
        return fill;
    }

    public Edge edge() {
        return edge;
    }

    public Format format() {
        return format;
    }

    public Manner manner() {
        return manner;
    }

    /** Six hexadecimal digits each, from the site's tokens. */
    public enum Ink {
        INK("1B2420"),
        QUIET("4D5A53"),
        ACCENT("0D5944"),
        PROOF("7C4D00"),
        DANGER("9D1C33");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        public String colour() {
            return colour;
        }
    }

    /** The first one is what columns are measured by. */
    public enum Font {
        PLAIN("Fira Sans", 10, false),
        TITLE("Literata", 20, true),
        CHAPTER("Literata", 13, true),
        GREAT("Literata", 26, true),
        LEAD("Fira Sans", 12, false),
        BOLD("Fira Sans", 10, true),
        HEAD("Fira Sans", 9, true),
        SMALL("Fira Sans", 9, false);

        private final String family;
        private final int points;
        private final boolean bold;

        Font(String family, int points, boolean bold) {
            this.family = family;
            this.points = points;
            this.bold = bold;
        }

        public String family() {
            return family;
        }

        public int points() {
            return points;
        }

        public boolean isBold() {
            return bold;
        }
    }

    public enum Fill {
        NONE(""),
        TINT("EDECE3"),
        OPEN("DFEAE1"),
        PROOF("F8ECD0");

        private final String colour;

        Fill(String colour) {
            this.colour = colour;
        }

        /** Empty for none. */
        public String colour() {
            return colour;
        }
    }

    /** Rules in ink open a chapter and close a head, fine ones part rows; boxes are for fields alone. */
    public enum Edge {
        NONE("", "1B2420"),
        RULE("b", "D6D6CA"),
        INK_ABOVE("T", "1B2420"),
        INK_BELOW("B", "1B2420"),
        FIELD("tbs", "77827A"),
        PROOF_FIELD("tbs", "A8740F");

        private final String drawn;
        private final String colour;

        /** @param drawn t(op), b(ottom) and s(ides), the strong ones in capitals */
        Edge(String drawn, String colour) {
            this.drawn = drawn;
            this.colour = colour;
        }

        public boolean above() {
            return drawn.contains("t") || drawn.contains("T");
        }

        public boolean below() {
            return drawn.contains("b") || drawn.contains("B");
        }

        /** Left and right. */
        public boolean sides() {
            return drawn.contains("s");
        }

        public boolean isStrong() {
            return drawn.contains("T") || drawn.contains("B");
        }

        public String colour() {
            return colour;
        }
    }

    /** How a value is written. */
    public enum Format {
        GENERAL,
        /** Stays what was typed. */
        TEXT,
        /** 80 is written with a percent sign behind it. */
        PERCENT,
        DAY
    }

    /** Where the value stands, whether it breaks into lines, and whether it may be changed. */
    public enum Manner {
        PLAIN,
        WRAPPED,
        INDENTED,
        LEFT,
        RIGHT,
        OPEN,
        OPEN_LEFT;

        public boolean isWrapped() {
            return this == WRAPPED || this == INDENTED || this == OPEN || this == RIGHT;
        }

        public boolean isOpen() {
            return this == OPEN || this == OPEN_LEFT;
        }

        public boolean isRight() {
            return this == RIGHT;
        }

        public boolean isLeft() {
            return this == LEFT || this == OPEN_LEFT || this == INDENTED;
        }
    }
}
