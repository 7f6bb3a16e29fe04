/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** @param blocks in reading order */
public record Document(Properties properties, List<Block> blocks) {
    private static final int LISTED = 2;

    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * What is said of the document.
     *
     * @param title also shown by readers in place of the file's name
     * @param creator who made it
     * @param locale its language
     * @param head at the top of every page, on the left
     * @param state at the top of every page, on the right: what the document is worth
     * @param foot at the bottom of every page, beside the page's number
     * @param page such as {@code Page {0} sur {1}}, in which the gaps are the page and how many there are
     */
    public record Properties(
            String title,
            String subject,
            String creator,
            Locale locale,
            Instant created,
            String head,
            String state,
            String foot,
            String page) {}

    /** The headings in order. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** Those of a table of contents: of levels 1 and 2, and with a place that can be linked to. */
    public List<Block.Heading> listed() {
        return headings().stream()
                .filter(heading -> heading.level() <= LISTED && heading.anchor().exists())
                .toList();
    }
}
