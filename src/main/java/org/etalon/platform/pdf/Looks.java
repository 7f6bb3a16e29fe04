/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.etalon.platform.document.Document.Properties;
import org.etalon.platform.xml.Signs;

/** The style sheet of printed documents, with what stands at the head and the foot of every page. */
final class Looks {
    /** A plain dot, drawn out to the width of a bar. */
    static final String DOT = data("/docx/dot-empty.png");

    private static final String STYLE = new String(bytes("/pdf/document.css"), StandardCharsets.UTF_8)
            .replace("{sign-full}", data("/pdf/sign-full.png"))
            .replace("{sign-empty}", data("/pdf/sign-empty.png"));

    private Looks() {}

    static String of(Properties properties) {
        return STYLE.replace("{head}", string(properties.head()))
                .replace("{state}", string(properties.state()))
                .replace("{foot}", string(properties.foot()))
                .replace("{page}", page(properties.page()));
    }

    /** Words and counters, such as {@code "Page " counter(page) " sur " counter(pages)}. */
    private static String page(String words) {
        return string(words).replace("{0}", "\" counter(page) \"").replace("{1}", "\" counter(pages) \"");
    }

    /** Words as CSS has them between quotes. */
    private static String string(String words) {
        var out = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                out.append('\\').appendCodePoint(sign);
            } else {
                out.appendCodePoint(sign >= ' ' && Signs.isReadable(sign) ? sign : ' ');
            }
        });
        return out.append('"').toString();
    }

    private static String data(String picture) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes(picture));
    }

    private static byte[] bytes(String resource) {
        try (var in = Looks.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
