/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Says to the browser what this site never does: run or load what is not its own, be framed, send addresses to others. Pages are asked
 * for anew.
 */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** The server's own text, which doesn't say its encoding. */
    private static final String DESCRIPTION = "/openapi";

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    /** The policy of a page in which scripts with this number may stand too; letters, digits and {@code +/=} only. */
    public static String policyWith(String nonce) {
        return POLICY.replace("script-src 'self'", "script-src 'self' 'nonce-" + nonce + "'");
    }

    /** The policy of a page that shows files in frames, which come from this site alone. */
    public static String policyFraming() {
        return POLICY + "; frame-src 'self'";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Cache-Control", "no-cache");
        if (request.getServletPath().equals(DESCRIPTION)) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        chain.doFilter(request, response);
        if (request.getMethod().equals("HEAD") && response.getStatus() == HttpServletResponse.SC_OK) {
            // else the server would say that there is nothing, where REST writes no content for HEAD
            response.flushBuffer();
        }
    }
}
