/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.etalon.platform.setting.Release;

/** A file that is made of what is public, for programs that read sites, in the language that is asked for. Caches ask for it anew each time. */
public abstract class PublicFile extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Release release;

    /** Its type, with the charset where it has one; it is written in UTF-8. */
    protected abstract String type();

    /** Differs where the content does in one release. */
    protected abstract String tag();

    /** @param request whose locale is the language that is asked for */
    protected abstract String content(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "W/\"" + tag() + "-" + release.version() + "-"
                + request.getLocale().getLanguage() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type());
        response.getOutputStream().write(content(request).getBytes(StandardCharsets.UTF_8));
    }

    /** A text as it stands in XML. */
    protected static String xml(String text) {
        var written = new StringBuilder();
        text.codePoints().filter(PublicFile::isXml).forEach(point -> {
            switch (point) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                default -> written.appendCodePoint(point);
            }
        });
        return written.toString();
    }

    private static boolean isXml(int point) {
        return point >= ' ' && Character.getType(point) != Character.SURROGATE && point != 0xFFFE && point != 0xFFFF;
    }
}
