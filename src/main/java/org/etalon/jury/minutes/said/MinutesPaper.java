/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes.said;

import java.util.ArrayList;
import java.util.List;
import org.etalon.jury.minutes.said.MinutesText.Chapter;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.document.Table.Row;
import org.etalon.platform.paper.Paper;

/** Minutes as a paper. The same minutes and language always give the same document. @param mark that all is invented; empty where it isn't */
public record MinutesPaper(MinutesText text, String mark) {
    private static final int WHEN = 18;
    private static final int WHAT = 82;

    public Paper paper() {
        return new Paper(new Document(properties(), blocks()), text.title());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(text.title()));
        blocks.add(paragraph(Block.Tone.LEAD, text.edition()));
        if (!mark.isEmpty()) {
            blocks.add(paragraph(Block.Tone.NOTICE, mark));
        }
        blocks.add(paragraph(Block.Tone.BODY, text.times()));
        if (text.minutes().extract()) {
            blocks.add(paragraph(Block.Tone.NOTICE, text.say("extract")));
        }
        text.chapters().forEach(each -> chapter(each, blocks));
        signature(blocks);
        return blocks;
    }

    private void chapter(Chapter chapter, List<Block> blocks) {
        blocks.add(new Block.Heading(1, chapter.title(), Anchor.NONE, false));
        List<Column> columns =
                List.of(Column.words(text.say("column.when"), WHEN), Column.words(text.say("column.what"), WHAT));
        List<Row> rows = chapter.entries().stream()
                .map(each -> Row.of(Cell.of(each.when()), Cell.of(each.what())))
                .toList();
        blocks.add(new Table(text.say("caption", chapter.title()), false, columns, rows));
    }

    private void signature(List<Block> blocks) {
        blocks.add(new Block.Heading(1, text.say("chapter.signature"), Anchor.NONE, false));
        blocks.add(paragraph(Block.Tone.BODY, text.signature()));
        if (!text.digest().isEmpty()) {
            blocks.add(paragraph(Block.Tone.QUIET, text.say("digest")));
            blocks.add(new Block.Paragraph(Block.Tone.BODY, Line.of(Line.Style.CODE, text.digest())));
        }
    }

    private static Block paragraph(Block.Tone tone, String words) {
        return new Block.Paragraph(tone, Line.of(words));
    }

    private Document.Properties properties() {
        var minutes = text.minutes();
        return new Document.Properties(
                text.title(),
                text.edition(),
                text.say("creator"),
                text.locale(),
                minutes.signed().map(each -> each.at()).orElse(minutes.sitting().opened()),
                text.edition(),
                text.state(),
                text.say("foot", minutes.sitting().ordinal()),
                text.say("page", "{0}", "{1}"));
    }
}
