/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

/** Writes a document block by block: what each format has to say of every kind. */
public abstract class BlockWriter {
    private final Document document;

    protected BlockWriter(Document document) {
        this.document = document;
    }

    /** All blocks in order. */
    protected final void blocks() {
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Title title) {
            title(title);
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(style(paragraph.tone()), paragraph.line());
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Marks marks) {
            marks(marks);
        } else if (block instanceof Block.Scale scale) {
            scale(scale);
        } else if (block instanceof Block.Contents contents) {
            contents(contents, document);
        } else if (block instanceof Block.Choices choices) {
            choices(choices);
        } else if (block instanceof Block.Space space) {
            space(space);
        } else {
            table((Table) block);
        }
    }

    protected abstract void title(Block.Title title);

    protected abstract void heading(Block.Heading heading);

    /** @param style by the format's own name */
    protected abstract void paragraph(String style, Line line);

    /** The name of the style of such a paragraph. */
    protected abstract String style(Block.Tone tone);

    protected abstract void items(Block.Items items);

    protected abstract void marks(Block.Marks marks);

    protected abstract void scale(Block.Scale scale);

    /** @param document whose headings are listed, {@link Document#listed} */
    protected abstract void contents(Block.Contents contents, Document document);

    protected abstract void choices(Block.Choices choices);

    protected abstract void space(Block.Space space);

    protected abstract void table(Table table);
}
