/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.etalon.platform.text.StatusWords;
import org.etalon.platform.text.Texts;

/** A refusal by the server itself, as {@code application/problem+json} (RFC 9457). */
final class ProblemBody {
    private ProblemBody() {}

    /** @param faultId the fault's name in the log, or null where there was none */
    static void write(HttpServletResponse response, int status, String faultId, Locale locale) throws IOException {
        response.setContentType("application/problem+json");
        String detail = faultId == null
                ? StatusWords.detail(status, locale)
                : Texts.of("platform", locale).say("fault", faultId);
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", StatusWords.title(status, locale))
                .add("status", status)
                .add("code", faultId == null ? "http-" + status : "fault")
                .add("detail", detail)
                .add("problems", Json.createArrayBuilder());
        response.getOutputStream().write(body.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
