/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/**
 * The one layout of all letters. The HTML loads nothing: its colours are the site's, light or dark as the reader's screen is, and
 * its one button has the bare address beside it.
 */
final class Layout {
    private static final String PAGE = read("/mail/letter.html");
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String LINK = "<a class=\"link\" style=\"color:#0d5944\" href=\"";
    private static final String PARAGRAPH = "<p style=\"margin:0 0 16px;overflow-wrap:anywhere\">";
    private static final String LIST = "<ul style=\"margin:0 0 16px;padding-left:24px\">";
    private static final String BUTTON =
            "<a class=\"btn\" style=\"display:inline-block;padding:10px 20px;background:#0d5944;"
                    + "color:#ffffff;border-radius:4px;font-weight:600;text-decoration:none\" href=\"";
    private static final String SMALL = "<p class=\"ink2\" style=\"margin:0 0 8px;color:#4d5a53;font-size:15px\">";
    private static final String BREAKABLE = "<span style=\"overflow-wrap:anywhere\">";

    private Layout() {}

    static Written write(Addressee to, Content content) {
        Texts words = Texts.of("mail", to.language());
        String greeting = to.name().isEmpty() ? words.get("greeting.nobody") : words.say("greeting", to.name());
        return new Written(
                content.subject(), plain(words, greeting, content), html(words, to.language(), greeting, content));
    }

    private static String plain(Texts words, String greeting, Content content) {
        var text = new StringBuilder(greeting).append("\n\n").append(Markdown.lines(content.body()));
        if (!content.action().isEmpty()) {
            text.append("\n\n")
                    .append(words.say("action.plain", content.action()))
                    .append('\n')
                    .append(content.address());
        }
        text.append("\n\n-- \n").append(words.get("signature")).append('\n').append(content.why());
        if (!content.stop().isEmpty()) {
            text.append('\n').append(words.say("stop.plain")).append('\n').append(content.stop());
        }
        return text.append('\n').toString();
    }

    private static String html(Texts words, Locale language, String greeting, Content content) {
        var parts = Map.of(
                "language", language.getLanguage(),
                "title", escaped(content.subject()),
                "greeting", escaped(greeting),
                "body", styled(Markdown.blocks(content.body())),
                "action", content.action().isEmpty() ? "" : action(words, content),
                "footer", footer(words, content));
        return GAP.matcher(PAGE).replaceAll(gap -> Matcher.quoteReplacement(parts.get(gap.group(1))));
    }

    /** What the renderer of Markdown writes, with the letter's styles; a text can't write these marks itself. */
    private static String styled(String blocks) {
        return blocks.strip()
                .replace("<p>", PARAGRAPH)
                .replace("<ul>", LIST)
                .replace("<a rel=\"nofollow\" href=\"", LINK)
                .replace("<a href=\"", LINK);
    }

    private static String action(Texts words, Content content) {
        String address = escaped(content.address());
        return "<p style=\"margin:24px 0\">" + BUTTON + address + "\">" + escaped(content.action()) + "</a></p>\n"
                + SMALL + escaped(words.get("action.beside")) + "<br/>" + BREAKABLE + address + "</span></p>";
    }

    private static String footer(Texts words, Content content) {
        String why = "<p style=\"margin:0 0 8px\">" + escaped(words.get("signature")) + "<br/>" + escaped(content.why())
                + "</p>";
        return content.stop().isEmpty()
                ? why
                : why + "\n<p style=\"margin:0\">" + LINK + escaped(content.stop()) + "\">" + escaped(words.get("stop"))
                        + "</a></p>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String resource) {
        try (InputStream file = Layout.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
