/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A refusal by the server itself, as {@code application/problem+json} (RFC 9457). */
final class ProblemBody {
    private ProblemBody() {}

    /** @param faultId the fault's name in the log, or null where there was none */
    static void write(HttpServletResponse response, int status, String faultId) throws IOException {
        response.setContentType("application/problem+json");
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(status))
                .add("status", status)
                .add("code", faultId == null ? "http-" + status : "fault")
                .add("detail", faultId == null ? "HTTP " + status : "Fault " + faultId)
                .add("problems", Json.createArrayBuilder());
        response.getOutputStream().write(body.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "HTTP " + status : known.getReasonPhrase();
    }
}
