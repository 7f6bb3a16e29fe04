/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site has a browser send on its user's behalf: a change is taken from our own pages alone. Browsers say where a
 * request comes from ({@code Sec-Fetch-Site}, else {@code Origin}); what says nothing is no browser, and cookies that only our own
 * pages send (SameSite) stand behind it.
 */
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (CHANGE_NOTHING.contains(request.getMethod()) || request.getCookies() == null || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equals(request.getHeader("Host"));
    }

    /** Host and port of an origin; empty where it names none, as {@code null} does. */
    private static String authority(String origin) {
        if (!origin.matches("https?://[A-Za-z0-9.:\\[\\]-]+")) {
            return "";
        }
        String found = URI.create(origin).getAuthority();
        return found == null ? "" : found;
    }
}
