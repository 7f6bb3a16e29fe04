/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A questionnaire's texts (CommonMark) as HTML that is safe whatever they hold: raw HTML becomes visible text, links keep only the
 * protocols http, https and mailto, images give way to their description, and headings to bold lines, so that a text never
 * disturbs the outline of the page that quotes it.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final UrlSanitizer LINKS = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(LINKS)
            .omitSingleParagraphP(false)
            .nodeRendererFactory(Quoted::new)
            .build();
    private static final HtmlRenderer LINE = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(LINKS)
            .omitSingleParagraphP(true)
            .nodeRendererFactory(Quoted::new)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private static final TextContentRenderer LINES = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    /** One line that begins with a letter and has no sign with a meaning for Markdown: most titles. */
    private static final Pattern UNMARKED = Pattern.compile("\\p{L}[\\p{L}\\p{N} \u00a0\u202f,;:.?!%/()«»’'–-]*");

    private Markdown() {}

    /** Paragraphs, lists and all, as HTML blocks. */
    public static String blocks(String text) {
        return HTML.render(PARSER.parse(text));
    }

    /** One line for a heading or a label, as inline HTML; a text of several blocks loses its marks and becomes one line. */
    public static String line(String text) {
        Node document = PARSER.parse(text);
        boolean single =
                document.getFirstChild() instanceof Paragraph && document.getFirstChild() == document.getLastChild();
        return single ? LINE.render(document).strip() : escaped(plain(text));
    }

    /** The words alone, without marks, on one line: for attributes, documents and messages. */
    public static String plain(String text) {
        return UNMARKED.matcher(text).matches()
                ? text.strip()
                : PLAIN.render(PARSER.parse(text)).strip();
    }

    /** The words alone, paragraphs and lists on lines of their own: for letters in plain text. */
    public static String lines(String text) {
        return LINES.render(PARSER.parse(text)).strip();
    }

    /** The first paragraph of a text, still in Markdown. */
    public static String first(String text) {
        return text.strip().split("\\R\\s*\\R", 2)[0];
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What is rendered otherwise than usual. */
    private record Quoted(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class);
        }

        @Override
        public void render(Node node) {
            var writer = context.getWriter();
            if (node instanceof Heading) {
                writer.line();
                writer.tag("p", Map.of());
                writer.tag("strong");
                renderChildren(node);
                writer.tag("/strong");
                writer.tag("/p");
                writer.line();
            } else {
                renderChildren(node);
            }
        }

        private void renderChildren(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
