/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

import java.util.ArrayList;
import java.util.List;

/** Words in a row. */
public record Line(List<Span> spans) {
    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String words) {
        return new Line(List.of(new Span(words, Style.PLAIN, Anchor.NONE)));
    }

    public static Line of(Style style, String words) {
        return new Line(List.of(new Span(words, style, Anchor.NONE)));
    }

    /** Words that lead somewhere. */
    public static Line linking(String words, Link target) {
        return new Line(List.of(new Span(words, Style.PLAIN, target)));
    }

    /** The same, set in a style. */
    public static Line linking(Style style, String words, Link target) {
        return new Line(List.of(new Span(words, style, target)));
    }

    /** This line with another behind it. */
    public Line then(Line more) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(more.spans());
        return new Line(both);
    }

    /** @param target where the words lead to, {@link Anchor#NONE} where nowhere */
    public record Span(String words, Style style, Link target) {}

    /** How many characters it has. */
    public int length() {
        return spans.stream().mapToInt(span -> span.words().length()).sum();
    }

    /** How words are set. */
    public enum Style {
        PLAIN,
        STRONG,
        QUIET,
        /** Of evidence, and of nothing else. */
        PROOF,
        /** Figures and letters to be compared one by one, such as digests. */
        CODE
    }
}
