/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

/** Writes a document block by block: what each format has to say of every kind. */
public abstract class BlockWriter {
    private final Document document;
    private final Styles styles;

    protected BlockWriter(Document document, Styles styles) {
        this.document = document;
        this.styles = styles;
    }

    /** The format's own names of styles. @param longTitle of a title that is smaller, since it is long */
    public record Styles(String title, String longTitle, String body, String lead, String quiet, String notice) {
        String of(Block.Title given) {
            return given.isLong() ? longTitle : title;
        }

        String of(Block.Tone tone) {
            return switch (tone) {
                case BODY -> body;
                case LEAD -> lead;
                case QUIET -> quiet;
                case NOTICE -> notice;
            };
        }
    }

    /** All blocks in order. */
    protected final void blocks() {
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Title title) {
            paragraph(styles.of(title), Line.of(title.text()));
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(styles.of(paragraph.tone()), paragraph.line());
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Contents contents) {
            contents(contents, document);
        } else if (block instanceof Block.Choices choices) {
            choices(choices);
        } else if (block instanceof Block.Space space) {
            space(space);
        } else if (block instanceof Table table) {
            table(table);
        } else {
            figure(block);
        }
    }

    private void figure(Block block) {
        if (block instanceof Block.Marks marks) {
            marks(marks);
        } else if (block instanceof Block.Scale scale) {
            scale(scale);
        } else {
            picture((Block.Picture) block);
        }
    }

    protected abstract void heading(Block.Heading heading);

    /** @param style by the format's own name */
    protected abstract void paragraph(String style, Line line);

    protected abstract void items(Block.Items items);

    protected abstract void marks(Block.Marks marks);

    protected abstract void scale(Block.Scale scale);

    protected abstract void picture(Block.Picture picture);

    /** @param document whose headings are listed, {@link Document#listed} */
    protected abstract void contents(Block.Contents contents, Document document);

    protected abstract void choices(Block.Choices choices);

    protected abstract void space(Block.Space space);

    protected abstract void table(Table table);
}
