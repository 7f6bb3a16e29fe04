/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.said;

import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.document.Table.Row;
import org.etalon.platform.paper.Paper;

/** What became of an appeal, as a paper. @param mark that all is invented; empty where it isn't */
public record AppealPaper(AppealText text, String mark) {
    private static final int WHEN = 24;
    private static final int WHAT = 76;

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
        heading(blocks, "reasons");
        for (String line : text.told().appealing().appeal().reasons().split("\n+")) {
            blocks.add(paragraph(Block.Tone.BODY, line));
        }
        if (!text.points().isEmpty()) {
            table(blocks, "points", "paper.question", "paper.words", text.points());
        }
        heading(blocks, "paper.steps");
        table(blocks, "paper.steps", "paper.when", "paper.what", text.entries());
        blocks.add(paragraph(Block.Tone.QUIET, text.source()));
        blocks.add(new Block.Paragraph(Block.Tone.BODY, Line.of(Line.Style.CODE, text.digest())));
        return blocks;
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(1, text.say(key), Anchor.NONE, false));
    }

    private void table(List<Block> blocks, String caption, String one, String other, List<AppealText.Entry> entries) {
        List<Column> columns = List.of(Column.words(text.say(one), WHEN), Column.words(text.say(other), WHAT));
        List<Row> rows = entries.stream()
                .map(each -> Row.of(Cell.of(each.when()), Cell.of(each.what())))
                .toList();
        blocks.add(new Table(text.say(caption), false, columns, rows));
    }

    private static Block paragraph(Block.Tone tone, String words) {
        return new Block.Paragraph(tone, Line.of(words));
    }

    private Document.Properties properties() {
        var appeal = text.told().appealing().appeal();
        return new Document.Properties(
                text.title(),
                text.edition(),
                text.say("paper.creator"),
                text.locale(),
                appeal.filedAt(),
                text.edition(),
                text.say("state." + text.told().appealing().state().key()),
                text.say("paper.foot"),
                text.say("paper.page", "{0}", "{1}"));
    }
}
