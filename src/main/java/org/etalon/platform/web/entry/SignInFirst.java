/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.etalon.platform.web.RoutesFilter;

/** Where a person signs in whose session ended before they followed a link to a file; a program is told in its own form. */
public final class SignInFirst {
    private SignInFirst() {}

    /** The address, from which one comes back to the page with the link, or else to the file; empty for a program, or a change. */
    public static Optional<String> find(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.startsWith("text/html")
                ? Optional.of(RoutesFilter.signIn(from(request)))
                : Optional.empty();
    }

    private static String from(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(page -> page(page, request.getServerName()))
                .orElseGet(() -> address(request.getRequestURI(), request.getQueryString()));
    }

    /** Of this site alone. */
    private static Optional<String> page(String address, String server) {
        try {
            URI page = new URI(address);
            return server.equals(page.getHost())
                    ? Optional.of(address(page.getRawPath(), page.getRawQuery()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String address(String path, String query) {
        return query == null ? path : path + "?" + query;
    }
}
