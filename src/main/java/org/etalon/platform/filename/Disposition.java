/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.filename;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The {@code Content-Disposition} of a download (RFC 6266): the name in ASCII for old clients, and as it is (RFC 8187). */
public final class Disposition {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^ -~]|[\"\\\\%;]");

    private Disposition() {}

    public static String attachment(FileName name) {
        return named("attachment", name);
    }

    /** Of what is shown where it is asked for. */
    public static String inline(FileName name) {
        return named("inline", name);
    }

    private static String named(String how, FileName name) {
        String ascii = MARKS.matcher(Normalizer.normalize(name.text(), Normalizer.Form.NFD))
                .replaceAll("");
        String old = ascii.isBlank() ? "document" : NOT_ASCII.matcher(ascii).replaceAll("_");
        return how + "; filename=\"" + old + "\"; filename*=UTF-8''" + encoded(name.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
